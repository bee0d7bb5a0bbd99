package io.ringcycle.server.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * What a node does again and again, with a pause between, until the application ends. A time at
 * which it fails is told in the log, and the next one makes it good.
 */
@Dependent
public class Chore {
  private static final Logger LOG = System.getLogger(Chore.class.getName());
  private static final Duration SOON = Duration.ofMinutes(1);

  @Resource private ManagedScheduledExecutorService threads;

  private Optional<ScheduledFuture<?>> running = Optional.empty();

  /**
   * Begins, the first time within a minute.
   *
   * @param failure what the log says when it fails
   */
  public void begin(Duration pause, Runnable task, String failure) {
    Duration first = pause.compareTo(SOON) < 0 ? pause : SOON;
    running =
        Optional.of(
            threads.scheduleWithFixedDelay(
                () -> attempt(task, failure),
                first.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS));
  }

  @PreDestroy
  void end() {
    running.ifPresent(one -> one.cancel(false));
  }

  private static void attempt(Runnable task, String failure) {
    try {
      task.run();
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, failure + "; the next time makes it good", away);
    }
  }
}
