package io.ringcycle.tck;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/** A store, and beside it a full scan of the rows that it was given. Used by one thread. */
final class Mirrored implements Storage {
  final FullScan scan = new FullScan();
  private final Storage storage;

  Mirrored(Storage storage) {
    this.storage = storage;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> kept =
        storage.write(
            organisation,
            view -> {
              Change<T> change = decision.apply(view);
              return new Change<>(change.facts(), change.rows(), change);
            });
    scan.keep(kept); // only now, since a store may ask again
    return kept.result();
  }
}
