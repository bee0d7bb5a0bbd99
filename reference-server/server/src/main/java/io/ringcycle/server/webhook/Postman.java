package io.ringcycle.server.webhook;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.server.live.Bell;
import io.ringcycle.server.live.Lookout;
import io.ringcycle.server.operations.Chore;
import io.ringcycle.server.webhook.Deliveries.Due;
import io.ringcycle.spi.Clock;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Notes down what webhooks are to be told, and tells them. Each node has one; any may do any. */
@ApplicationScoped
public class Postman {
  private static final Logger LOG = System.getLogger(Postman.class.getName());
  private static final Duration SLOW = Duration.ofSeconds(2);
  private static final int MOST = 200;

  @Inject private JpaStore store;
  @Inject private Deliveries deliveries;
  @Inject private Sender sender;
  @Inject private Bell bell;
  @Inject private Clock clock;
  @Inject private Chore attic;
  @Resource private ManagedThreadFactory threads;

  private final List<String> underWay = new CopyOnWriteArrayList<>();
  private ExecutorService desk = Executors.newSingleThreadExecutor(Thread::new);
  private ExecutorService carriers = Executors.newSingleThreadExecutor(Thread::new);

  /** Works from now on. */
  public void begin() {
    Bell.Ear ear = bell.ear();
    carriers = Executors.newFixedThreadPool(Room.OF_ALL, threads);
    desk = Executors.newSingleThreadExecutor(threads);
    desk.execute(() -> Lookout.stand(ear, SLOW, () -> round(ear)));
    attic.begin(Duration.ofHours(1), deliveries::forget, "old deliveries were not forgotten");
  }

  /** What is under way is tried again, by another node or by this one when it is back. */
  @PreDestroy
  void end() {
    desk.shutdownNow();
    carriers.shutdownNow();
  }

  /** Whether anything was done. */
  private boolean round(Bell.Ear ear) {
    try {
      if (!deliveries.anybodyListens()) {
        return false;
      }
      boolean noted = deliveries.note(from -> store.outbox().after(from, MOST));
      return send(ear) || noted;
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "webhooks could not be looked after; it is tried again", away);
      return false;
    }
  }

  /** No more is taken than can be carried. */
  private boolean send(Bell.Ear ear) {
    Room room = new Room(underWay);
    List<Due> due = room.isFull() ? List.of() : deliveries.take(room);
    for (Due one : due) {
      underWay.add(one.organisation());
      carriers.execute(() -> carry(one, ear));
    }
    return !due.isEmpty();
  }

  private void carry(Due due, Bell.Ear ear) {
    try {
      deliveries.settle(due, sender.post(due.url(), headers(due, clock.now()), due.body()));
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "a webhook could not be told; it is tried again", away);
    } finally {
      underWay.remove(due.organisation());
      ear.ring();
    }
  }

  private static Map<String, String> headers(Due due, Instant now) {
    String id = due.id().text();
    return Map.of(
        "webhook-id",
        id,
        "webhook-timestamp",
        String.valueOf(now.getEpochSecond()),
        "webhook-signature",
        Signature.of(due.secrets(), id, now, due.body()));
  }
}
