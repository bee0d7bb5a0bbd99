package io.ringcycle.memory;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps everything in memory, each organisation by itself; what is kept is gone with the process.
 *
 * <p>Safe for use by several threads: within an organisation one changes at a time while nobody
 * reads, and any number read at once. A decision is asked once. A change from within a question or
 * another decision, and a view used after its call, are errors of the program and end in an {@link
 * IllegalStateException}. Places of a list reach to 2<sup>29</sup>.
 */
public final class MemoryStorage implements Storage {
  private final Map<OrganisationId, Cabinet> cabinets = new ConcurrentHashMap<>();

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return cabinet(organisation).read(question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return cabinet(organisation).write(decision);
  }

  private Cabinet cabinet(OrganisationId organisation) {
    return cabinets.computeIfAbsent(organisation, Cabinet::new);
  }
}
