package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;

import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Somebody else who makes a change while somebody looks. Whoever looks goes on once the other has
 * come that far, or is made to wait by the store. A thread that only waits for a processor is
 * waited for: on a busy machine the two would not meet otherwise.
 */
final class Meanwhile<T> {
  /** For a store that waits for another process, of which a thread tells nothing. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** So often in a row: longer than a store may take that only looks for a connection. */
  private static final int WAITS = 50;

  private static final long BETWEEN_LOOKS = Duration.ofMillis(1).toNanos();

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
      int waits = 0;
      while (!far.getAsBoolean()
          && waits < WAITS
          && System.nanoTime() - start < PATIENCE.toNanos()) {
        waits = other.getState() == Thread.State.RUNNABLE ? 0 : waits + 1;
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  /** What came of it. */
  T result() throws InterruptedException, ExecutionException {
    return change.get();
  }
}
