package io.ringcycle.samples.howto;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A store of one's own around another: whatever was kept is told, and only what was kept. */
record LoudStorage(Storage storage, Consumer<List<Recorded>> listener) implements Storage {
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
    listener.accept(kept.facts());
    return kept.result();
  }
}
