package io.ringcycle.simulator;

import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.function.Consumer;

/** The provider as one node reaches it: requests are lost, come late, or their answers do. */
final class NodeTelephone implements Telephony {
  private final World world;
  private final Network network;
  private final Judge judge;

  NodeTelephone(World world, Network network, Judge judge) {
    this.world = world;
    this.network = network;
    this.judge = judge;
  }

  /** Events come to any node, by the post. */
  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {}

  @Override
  public void send(TelephonyCommand command) {
    judge.sent(command);
    crash();
    if (!world.strikes(world.mishaps().request())) {
      network.arrive(command);
      crash();
      return;
    }
    int how = world.chance.below(3);
    if (how == 0) {
      network.arrive(command);
    } else if (how == 1) {
      world.agenda.in(world.chance.seconds(1, 100), () -> network.arrive(command));
    }
    world.story.tell(world.agenda.now(), () -> "no answer from the provider: " + command.leg());
    throw new Away("no answer from the provider");
  }

  private void crash() {
    if (world.strikes(world.mishaps().crash())) {
      world.story.tell(world.agenda.now(), () -> "crash beside the provider");
      throw new Crash();
    }
  }
}
