package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;

import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Somebody else who makes a change while somebody looks. Whoever looks goes on once the other has
 * come that far, or is made to wait by the store: for longer than a store may take that only looks
 * for a connection.
 */
final class Meanwhile<T> {
  private static final Duration PATIENCE = Duration.ofMillis(50);

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
      long start = System.nanoTime();
      while (!far.getAsBoolean() && System.nanoTime() - start < PATIENCE.toNanos()) {
        Thread.onSpinWait();
      }
    }
  }

  /** What came of it. */
  T result() throws InterruptedException, ExecutionException {
    return change.get();
  }
}
