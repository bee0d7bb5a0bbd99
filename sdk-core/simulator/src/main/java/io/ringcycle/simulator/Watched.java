package io.ringcycle.simulator;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/** The shared store, reached without any mishap. */
record Watched(SharedStore store) implements Storage {
  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return store.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return store.write(organisation, decision);
  }
}
