package io.ringcycle.simulator;

import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Brings events to any node: late, out of order, twice, again where it failed, or never. */
final class Post {
  private static final int TRIES = 6;

  private final World world;
  private final Supplier<Nodes> nodes;
  private final Set<TelephonyEvent> arrived = new HashSet<>();

  Post(World world, Supplier<Nodes> nodes) {
    this.world = world;
    this.nodes = nodes;
  }

  boolean arrived(TelephonyEvent event) {
    return arrived.contains(event);
  }

  void report(TelephonyEvent event) {
    if (world.strikes(world.mishaps().event())) {
      world.story.tell(world.agenda.now(), () -> "lost for good: " + event);
      return;
    }
    send(event, 0);
    if (world.strikes(world.mishaps().event() / 2)) {
      send(event, 0);
    }
  }

  private void send(TelephonyEvent event, int tries) {
    world.agenda.in(delay(), () -> deliver(event, tries));
  }

  private Duration delay() {
    if (world.strikes(world.mishaps().event() / 2)) {
      return world.chance.seconds(10, 1_200);
    }
    return Duration.ofMillis(world.chance.below(1_500));
  }

  private void deliver(TelephonyEvent event, int tries) {
    try {
      nodes.get().any().receive(event);
      arrived.add(event);
    } catch (Away failure) {
      if (tries < TRIES) {
        world.agenda.in(Duration.ofSeconds(20L << tries), () -> deliver(event, tries + 1));
      }
    }
  }
}
