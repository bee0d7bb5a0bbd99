package io.ringcycle.simulator;

import io.ringcycle.spi.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a node takes for the present: the time, until somebody or something sets its clock wrong.
 */
final class NodeClock implements Clock {
  private static final List<Duration> OFF =
      List.of(
          Duration.ZERO,
          Duration.ofSeconds(-1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(-50),
          Duration.ofSeconds(100),
          Duration.ofMinutes(-5),
          Duration.ofMinutes(5));

  private final World world;
  private Duration off = Duration.ZERO;

  NodeClock(World world) {
    this.world = world;
  }

  @Override
  public Instant now() {
    return world.agenda.now().plus(off);
  }

  /** From now on it jumps, ahead or back, until nothing goes wrong any more. */
  void keepJumping() {
    off = world.over() ? Duration.ZERO : world.chance.pick(OFF);
    world.clockJumped();
    world.story.tell(world.agenda.now(), () -> "a clock is off by " + off);
    if (!world.over()) {
      Instant next = world.agenda.now().plus(world.chance.seconds(600, 30_000));
      world.agenda.at(next, "clock", this::keepJumping);
    }
  }
}
