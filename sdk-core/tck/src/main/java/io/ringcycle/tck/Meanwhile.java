package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;

import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Somebody else who makes a change while somebody looks. Whoever looks goes on once the other has
 * come that far, or is made to wait by the store; where a store makes them wait and does not show
 * it, as a database does, after some patience.
 */
final class Meanwhile<T> {
  private static final Set<Thread.State> WAITS =
      EnumSet.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private static final int PATIENCE = 5_000_000;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean decided = new AtomicBoolean();
  private final FutureTask<T> change;
  private final Thread other;

  Meanwhile(Storage storage, Function<? super View, Change<T>> decision) {
    change = new FutureTask<>(() -> storage.write(ACME, view -> decide(view, decision)));
    other = new Thread(change, "meanwhile");
  }

  private Change<T> decide(View view, Function<? super View, Change<T>> decision) {
    Change<T> decisionMade = decision.apply(view);
    decided.set(true);
    return decisionMade;
  }

  /** The other has seen what is there. */
  void decides() {
    until(decided::get);
  }

  /** The other has changed what is there. */
  void changes() {
    until(change::isDone);
  }

  /** Only the first time: a store may ask a decision again. */
  private void until(BooleanSupplier far) {
    if (begun.compareAndSet(false, true)) {
      other.start();
      for (int turn = 0; turn < PATIENCE && !far.getAsBoolean() && !waits(); turn++) {
        Thread.onSpinWait();
      }
    }
  }

  private boolean waits() {
    return WAITS.contains(other.getState());
  }

  /** What came of it. */
  T result() throws InterruptedException, ExecutionException {
    return change.get();
  }
}
