package io.ringcycle.simulator;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.Errands;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who carries what one node has to say about its legs: mostly at once, now and then only after a
 * while. What concerns one leg stays in its order, and what a crash leaves behind is never carried.
 */
final class Couriers implements Errands {
  private final World world;
  private final Consumer<Runnable> node;
  private final Map<LegId, Deque<Runnable>> late = new HashMap<>();
  private boolean gone;

  /**
   * With nothing to carry yet.
   *
   * @param node has an errand run in it, which may fail there
   */
  Couriers(World world, Consumer<Runnable> node) {
    this.world = world;
    this.node = node;
  }

  @Override
  public void run(LegId leg, Runnable errand) {
    Deque<Runnable> before = late.get(leg);
    if (before != null) {
      before.add(errand);
    } else if (world.strikesApart("errand", world.mishaps().errand())) {
      world.story.tell(world.agenda.now(), () -> "carried later: what concerns " + leg);
      late.put(leg, new ArrayDeque<>(List.of(errand)));
      world.agenda.in(world.chance.seconds(1, 40), () -> carry(leg));
    } else {
      errand.run();
    }
  }

  private void carry(LegId leg) {
    Deque<Runnable> all = late.getOrDefault(leg, new ArrayDeque<>());
    while (!gone && !all.isEmpty()) {
      node.accept(all.remove());
    }
    late.remove(leg);
  }

  /** The process is gone. */
  void vanish() {
    gone = true;
  }
}
