package io.ringcycle.benchmarks;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/**
 * A storage on which every change is decided and none is kept, so that a command can be given again
 * and again and finds the same state each time. Nothing is told to the telephone either.
 */
final class Rehearsal implements Storage {
  private final Storage storage;

  Rehearsal(Storage storage) {
    this.storage = storage;
  }

  /** What a command decides. */
  static Change<?> of(Runnable command) {
    try {
      command.run();
    } catch (Decided decided) {
      return decided.change;
    }
    throw new IllegalStateException("the command changes nothing");
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(
        organisation,
        view -> {
          throw new Decided(decision.apply(view));
        });
  }

  /** Whatever a decision throws reaches the caller, and nothing is changed. */
  private static final class Decided extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Change<?> change;

    Decided(Change<?> change) {
      super("decided, not kept", null, false, false);
      this.change = change;
    }
  }
}
