package io.ringcycle.proof;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.Errands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Threads that carry dials and hang-ups, as in a server: a kill takes what they have not carried.
 */
final class Couriers implements Errands {
  private static final int LANES = 4;

  private final List<ExecutorService> lanes =
      Stream.generate(Executors::newSingleThreadExecutor).limit(LANES).toList();

  @Override
  public void run(LegId leg, Runnable errand) {
    lanes.get(Math.floorMod(leg.hashCode(), LANES)).execute(errand);
  }

  /** Waits until all is carried that was handed over before. */
  void finish() throws Exception {
    List<Future<?>> behind = new ArrayList<>();
    lanes.forEach(lane -> behind.add(lane.submit(() -> {})));
    for (Future<?> one : behind) {
      one.get();
    }
  }
}
