package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.model.Caller;
import io.ringcycle.model.RefusedException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody's program: where it gets no answer it asks again, on any node, under the same key. */
final class Client {
  private static final int TRIES = 4;

  private final World world;
  private final Nodes nodes;
  private final String name;
  private int keys;

  Client(World world, Nodes nodes, String name) {
    this.name = name;
    this.world = world;
    this.nodes = nodes;
  }

  /**
   * Gives a command.
   *
   * @param acknowledged hears of its result, once; not at all if it is refused or never answered
   */
  <T> void give(Caller caller, Function<Desk, T> command, Consumer<T> acknowledged) {
    String key = name + "-" + keys++;
    attempt(caller, desk -> command.apply(desk.once(key)), acknowledged, 0);
  }

  /** The same for what has no result and may be given up. */
  void give(Caller caller, Consumer<Desk> command) {
    give(
        caller,
        desk -> {
          command.accept(desk);
          return "";
        },
        done -> {});
  }

  private <T> void attempt(
      Caller caller, Function<Desk, T> command, Consumer<T> acknowledged, int tries) {
    try {
      acknowledged.accept(nodes.any().as(caller, command));
    } catch (RefusedException refused) {
      world.story.tell(world.agenda.now(), () -> "refused: " + refused.getMessage());
    } catch (Away unknown) {
      if (tries < TRIES) {
        world.agenda.in(
            world.chance.seconds(3, 90), () -> attempt(caller, command, acknowledged, tries + 1));
      }
    } catch (RuntimeException untyped) {
      world.violated("REFUSE-1", "neither a result nor a refusal: " + untyped);
    }
  }

  /** Asks without a key; empty-handed where there is no answer. */
  <T> T ask(Caller caller, Function<Desk, T> question, T otherwise) {
    try {
      return nodes.any().as(caller, question);
    } catch (Away unknown) {
      return otherwise;
    }
  }
}
