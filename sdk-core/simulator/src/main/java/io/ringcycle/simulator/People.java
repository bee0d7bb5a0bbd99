package io.ringcycle.simulator;

import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import java.time.Duration;

/** How those at the other end take their calls: callers mostly do, supporters as they like. */
final class People {
  private final World world;
  private final Network network;

  People(World world, Network network) {
    this.world = world;
    this.network = network;
  }

  void rung(Phone leg, RingCaller ring) {
    if (world.chance.oneIn(12)) {
      network.endAfter(leg, ring.ringAtMost(), EndCause.Category.NO_ANSWER);
    } else {
      world.agenda.in(world.chance.seconds(2, 10), () -> network.answer(leg));
      network.endAfter(leg, ring.lastAtMost(), EndCause.Category.TIME_LIMIT);
    }
  }

  /** A key is pressed, twice now and then, or the caller hangs up instead. */
  void asked(Phone leg, Ask question) {
    if (world.chance.oneIn(15)) {
      network.endAfter(leg, world.chance.seconds(5, 60), EndCause.Category.NORMAL);
    } else {
      Duration thinking = thinking(question.prompt());
      world.agenda.in(thinking, () -> network.press(leg, question.ask()));
      if (world.chance.oneIn(8)) {
        world.agenda.in(thinking.plusMillis(1), () -> network.press(leg, question.ask()));
      }
    }
  }

  /** Whoever is to log something first takes their time. */
  private Duration thinking(Prompt prompt) {
    return prompt == Prompt.BEGIN ? world.chance.seconds(2, 20) : world.chance.seconds(20, 240);
  }

  void dialled(Phone leg, DialSupporter dial) {
    if (world.chance.below(3) > 0) {
      network.rings(leg);
    }
    int how = world.chance.below(10);
    if (how < 5) {
      Duration ringing = world.chance.seconds(3, 25);
      world.agenda.in(ringing, () -> network.answer(leg));
      network.endAfter(leg, ringing.plus(talk(dial)), EndCause.Category.NORMAL);
    } else if (how < 7) {
      network.endAfter(leg, dial.ringAtMost(), EndCause.Category.NO_ANSWER);
    } else {
      network.endAfter(
          leg,
          world.chance.seconds(1, 15),
          world.chance.pick(
              java.util.List.of(
                  EndCause.Category.BUSY,
                  EndCause.Category.DECLINED,
                  EndCause.Category.NETWORK,
                  EndCause.Category.NOT_FOUND)));
    }
  }

  /** Some talk until they are cut off. */
  private Duration talk(DialSupporter dial) {
    return world.chance.oneIn(25) ? dial.lastAtMost() : world.chance.seconds(15, 480);
  }
}
