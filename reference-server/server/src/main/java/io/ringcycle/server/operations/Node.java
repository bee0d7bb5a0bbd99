package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this node stops. Until it does, it takes calls.
 *
 * <ol>
 *   <li>It is not ready any more, and begins no call.
 *   <li>It goes on answering for a while, so that whoever hands requests to it can notice.
 *   <li>Streams are closed; their pages go to another node, which tells them what they missed.
 *   <li>Requests that are running end, and what they have to say to the telephone is said. Calls
 *       that ring or talk are in the store: another node, or this one when it is back, goes on with
 *       them.
 * </ol>
 */
@ApplicationScoped
public class Node implements NodeMXBean {
  private static final Logger LOG = System.getLogger(Node.class.getName());

  @Inject private Work work;
  @Inject private Messenger messenger;
  @Inject private Phase phase;
  @Inject private Event<Stopping> stopping;

  @Inject
  @ConfigProperty(name = "ringcycle.stop.notice")
  private Duration notice;

  @Inject
  @ConfigProperty(name = "ringcycle.stop.patience")
  private Duration patience;

  @Override
  public boolean isDraining() {
    return phase.isDraining();
  }

  @Override
  public int getRunningRequests() {
    return work.running();
  }

  @Override
  public void drain() {
    phase.draining();
    LOG.log(Level.INFO, "This node stops: it begins no call any more.");
    pause();
    stopping.fire(new Stopping());
    long from = System.nanoTime();
    if (!work.isOverWithin(patience)) {
      LOG.log(Level.WARNING, "{0} requests did not end within {1}.", work.running(), patience);
    }
    if (!messenger.isBackWithin(patience.minusNanos(System.nanoTime() - from))) {
      LOG.log(
          Level.WARNING,
          "{0} commands did not reach the telephone within {1}; they are settled by the clock.",
          messenger.running(),
          patience);
    }
  }

  /** Other requests are answered meanwhile. */
  private void pause() {
    try {
      Thread.sleep(notice.toMillis());
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
