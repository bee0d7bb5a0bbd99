package io.ringcycle.spi.storage;

import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * About whom much will be asked, one after another.
 *
 * @param people what is known of them, their numbers, memberships, calls and contacts
 * @param numbers what is known of these as well
 * @param session also what happened to the people in it
 */
public record Expected(
    List<SupporterId> people, List<NumberKey> numbers, Optional<SessionId> session) {
  /** Copies the lists. */
  public Expected {
    people = List.copyOf(people);
    numbers = List.copyOf(numbers);
  }

  /** People, whatever the session. */
  public static Expected of(Collection<SupporterId> people) {
    return new Expected(List.copyOf(people), List.of(), Optional.empty());
  }

  /** The same and these numbers. */
  public Expected and(Collection<NumberKey> more) {
    return new Expected(people, List.copyOf(more), session);
  }

  /** The same and what happened to them in that session. */
  public Expected in(SessionId one) {
    return new Expected(people, numbers, Optional.of(one));
  }
}
