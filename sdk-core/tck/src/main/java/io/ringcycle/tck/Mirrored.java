package io.ringcycle.memory;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/** The memory, and beside it a full scan of the same rows. */
final class Mirrored implements Storage {
  final MemoryStorage memory = new MemoryStorage();
  final FullScan scan = new FullScan();

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return memory.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return memory.write(
        organisation,
        view -> {
          Change<T> change = decision.apply(view);
          scan.keep(change);
          return change;
        });
  }
}
