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
  private final Promises promises;
  private final String name;
  private int keys;

  Client(World world, Nodes nodes, Promises promises, String name) {
    this.promises = promises;
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
    begin(new Errand<>(caller, command, acknowledged, () -> {}));
  }

  /** The same for what has no result. */
  void give(Caller caller, Consumer<Desk> command) {
    begin(new Errand<>(caller, without(command), done -> {}, () -> {}));
  }

  /** The same for what must have left its fact when it is acknowledged. */
  void give(Deed deed) {
    give(deed, () -> {});
  }

  void give(Deed deed, Runnable acknowledged) {
    Promises.Promise promise = promises.begun(deed);
    Consumer<String> told =
        done -> {
          promises.told(promise);
          acknowledged.run();
        };
    begin(new Errand<>(deed.caller(), without(deed.command()), told, () -> promises.over(promise)));
  }

  private static Function<Desk, String> without(Consumer<Desk> command) {
    return desk -> {
      command.accept(desk);
      return "";
    };
  }

  /**
   * A command that is under way.
   *
   * @param over told once nothing more will be heard of it
   */
  private record Errand<T>(
      Caller caller, Function<Desk, T> command, Consumer<T> acknowledged, Runnable over) {}

  private <T> void begin(Errand<T> errand) {
    String key = name + "-" + keys++;
    attempt(errand, desk -> errand.command().apply(desk.once(key)), 0);
  }

  private <T> void attempt(Errand<T> errand, Function<Desk, T> command, int tries) {
    try {
      errand.acknowledged().accept(nodes.any().as(errand.caller(), command));
      errand.over().run();
    } catch (RefusedException refused) {
      world.story.tell(world.agenda.now(), () -> "refused: " + refused.getMessage());
      errand.over().run();
    } catch (Away unknown) {
      again(errand, command, tries);
    } catch (RuntimeException untyped) {
      world.violated("REFUSE-1", "neither a result nor a refusal: " + untyped);
    }
  }

  private <T> void again(Errand<T> errand, Function<Desk, T> command, int tries) {
    if (tries < TRIES) {
      world.agenda.in(world.chance.seconds(3, 90), () -> attempt(errand, command, tries + 1));
    } else {
      errand.over().run();
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
