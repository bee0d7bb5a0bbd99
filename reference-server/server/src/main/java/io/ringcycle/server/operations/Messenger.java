package io.ringcycle.server.operations;

import io.ringcycle.model.LegId;
import io.ringcycle.server.phone.Lanes;
import io.ringcycle.spi.telephony.Errands;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Carries dials and hang-ups to the telephone, so that no request waits for these. A node that
 * stops lets it finish; what a node that is killed has not carried is settled by the clock.
 */
@ApplicationScoped
public class Messenger implements Errands {
  /**
   * Each waits for a provider most of the time. 2,000 callers with a call a minute have some 70
   * dials and hang-ups a second: at 200 ms each, 14 at one time, so that few wait for another.
   */
  private static final int LANES = 64;

  private final Work work = new Work();

  @Resource private ManagedThreadFactory threads;

  private Optional<Lanes> lanes = Optional.empty();

  /** Before anybody can be called; a thread that only stops the node could not get the threads. */
  public void begin() {
    begin(threads);
  }

  void begin(ThreadFactory such) {
    lanes = Optional.of(new Lanes(LANES, such));
  }

  @PreDestroy
  void end() {
    lanes.ifPresent(Lanes::close);
  }

  @Override
  public void run(LegId leg, Runnable errand) {
    work.begins();
    if (!lanes.orElseThrow().run(leg, () -> carry(errand))) {
      work.ends();
      throw new RejectedExecutionException("this node carries nothing any more");
    }
  }

  private void carry(Runnable errand) {
    try {
      errand.run();
    } finally {
      work.ends();
    }
  }

  /** How many are on their way. */
  public int running() {
    return work.running();
  }

  /** Whether none was left at some moment within that time. */
  boolean isBackWithin(Duration patience) {
    return work.isOverWithin(patience);
  }
}
