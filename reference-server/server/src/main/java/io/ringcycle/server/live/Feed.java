package io.ringcycle.server.live;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.server.operations.Stopping;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The one reader of the outbox on this node: looks when the bell rings, and now and then in any
 * case, and hands on what is new. A page misses nothing that its node has missed for a while.
 */
@ApplicationScoped
public class Feed {
  private static final Logger LOG = System.getLogger(Feed.class.getName());
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final long HEARTBEAT = 15;
  private static final int MOST = 500;

  @Inject private JpaStore store;
  @Inject private Audience audience;
  @Inject private Bell bell;
  @Resource private ManagedThreadFactory threads;

  private volatile long position; // one thread reads, and another one has begun it
  private ExecutorService reader = Executors.newSingleThreadExecutor(Thread::new);
  private ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Thread::new);

  /** Reads from now on. */
  public void begin() {
    position = store.outbox().end();
    audience.beginsAt(position);
    Bell.Ear ear = bell.ear();
    reader = Executors.newSingleThreadExecutor(threads);
    reader.execute(() -> Lookout.stand(ear, SLOW, this::read));
    heart = Executors.newSingleThreadScheduledExecutor(threads);
    var unused =
        heart.scheduleWithFixedDelay(audience::beat, HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
  }

  /** Pages of a node that is about to stop go to another one, which tells them what they missed. */
  void stop(@Observes Stopping stopping) {
    audience.end();
  }

  /** Before the store is closed. */
  @PreDestroy
  void end() {
    reader.shutdownNow();
    heart.shutdownNow();
    audience.end();
  }

  /** Whether there was anything new. */
  private boolean read() {
    try {
      List<Entry> entries = store.outbox().after(position, MOST);
      audience.hear(entries);
      position = entries.isEmpty() ? position : entries.get(entries.size() - 1).position();
      return !entries.isEmpty();
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "the outbox could not be read; it is tried again", away);
      return false;
    }
  }
}
