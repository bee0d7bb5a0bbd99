package io.ringcycle.proof;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A store whose process may die between a decision and the change, or right after the change. */
record MortalStorage(Storage storage, FailPoints points) implements Storage {
  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    AtomicReference<List<Recorded>> facts = new AtomicReference<>(List.of());
    T result =
        storage.write(
            organisation,
            view -> {
              Change<T> change = decision.apply(view);
              facts.set(change.facts());
              reach("decided.", change.facts());
              return change;
            });
    reach("kept.", facts.get());
    return result;
  }

  private void reach(String when, List<Recorded> facts) {
    facts.forEach(fact -> points.reach(when + fact.fact().getClass().getSimpleName()));
  }
}
