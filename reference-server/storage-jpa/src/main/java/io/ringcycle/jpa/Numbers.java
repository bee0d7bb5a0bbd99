package io.ringcycle.jpa;

import io.ringcycle.model.Id;
import io.ringcycle.model.OrganisationId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which numbers stand for which lists and sessions, as far as somebody has asked. They never
 * change, so that they are remembered for good. Safe for use by several threads.
 */
final class Numbers {
  private record Name(OrganisationId organisation, Id id) {}

  private final Map<Name, Long> known = new ConcurrentHashMap<>();

  Optional<Long> find(OrganisationId organisation, Id id) {
    return Optional.ofNullable(known.get(new Name(organisation, id)));
  }

  void remember(OrganisationId organisation, Id id, long number) {
    known.put(new Name(organisation, id), number);
  }
}
