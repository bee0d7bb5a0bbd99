package io.ringcycle;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/** A store in memory that can be told to fail at one of the next changes, before it is kept. */
final class AwayForAMoment implements Storage {
  private final Storage storage = new MemoryStorage();
  private int fails = -1;
  private int looks;

  /** That many changes succeed, then one fails, then all is well again. */
  void failAfter(int changes) {
    fails = changes;
  }

  /** How often somebody has looked without changing anything. */
  int looks() {
    return looks;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    looks++;
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    if (fails-- == 0) {
      throw new IllegalStateException("the store is away for a moment");
    }
    return storage.write(organisation, decision);
  }
}
