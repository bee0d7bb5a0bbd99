package io.ringcycle.server.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does what no caller waits for, a few things at a time; what is not done when the application ends
 * is lost. Its threads are made once: the container's own executor notes anew for each task whose
 * it is, which takes longer than many a task.
 */
@ApplicationScoped
public class Aside implements Executor {
  private static final int HANDS = 4;

  @Resource private ManagedThreadFactory threads;

  private ExecutorService hands = Executors.newSingleThreadExecutor(Thread::new);

  @PostConstruct
  void begin() {
    hands = Executors.newFixedThreadPool(HANDS, threads);
  }

  @PreDestroy
  void end() {
    hands.shutdownNow();
  }

  @Override
  public void execute(Runnable task) {
    hands.execute(task);
  }
}
