package io.ringcycle.lincheck;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.function.Function;

/** Stores that are wrong on purpose, as a store is whose lock is in the wrong place. */
final class Planted {
  private Planted() {}

  /** Between what a decision saw and what it changes, others change it too. */
  public static class DecidesBeforeItLocks extends Operations {
    public DecidesBeforeItLocks() {
      super(new Early());
    }
  }

  /** Facts and rows of one change can be seen apart. */
  public static class KeepsInTwoSteps extends Operations {
    public KeepsInTwoSteps() {
      super(new Halves());
    }
  }

  private static class Wrapped implements Storage {
    final Storage storage = new MemoryStorage();

    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return storage.read(organisation, question);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return storage.write(organisation, decision);
    }
  }

  private static final class Early extends Wrapped {
    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      Change<T> change = read(organisation, decision);
      return super.write(organisation, view -> change);
    }
  }

  private static final class Halves extends Wrapped {
    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      Change<T> change =
          super.write(
              organisation,
              view -> {
                Change<T> whole = decision.apply(view);
                return new Change<>(whole.facts(), List.of(), whole);
              });
      return super.write(
          organisation, view -> new Change<>(List.of(), change.rows(), change.result()));
    }
  }
}
