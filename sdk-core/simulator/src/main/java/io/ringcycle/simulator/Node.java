package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Role;
import io.ringcycle.simulated.SeededIds;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;
import java.util.function.Function;

/** One process with an engine; after a crash it is another one, which remembers nothing. */
final class Node {
  private static final int MOST_LIVES = 1_000;

  private final World world;
  private final int number;
  private final Storage storage;
  private final Telephony telephone;
  private final Clock clock;
  private final Suppression suppression;
  private final ContactHistory history;
  private int lives;
  private boolean busy;
  private Couriers couriers;
  private Ringcycle ringcycle;

  Node(
      World world,
      int number,
      Storage storage,
      Telephony telephone,
      Clock clock,
      Suppression suppression,
      ContactHistory history) {
    this.world = world;
    this.suppression = suppression;
    this.history = history;
    this.number = number;
    this.storage = storage;
    this.telephone = telephone;
    this.clock = clock;
    this.couriers = new Couriers(world, this::carry);
    this.ringcycle = born();
  }

  private Ringcycle born() {
    return Ringcycle.builder()
        .storage(storage)
        .clock(clock)
        .telephony(telephone)
        .errands(couriers)
        .suppression(suppression)
        .contactHistory(history)
        .ids(SeededIds.of((long) number * MOST_LIVES + lives++))
        .permissions(
            (caller, group) ->
                Optional.of(caller.id().equals(Scenery.ADMIN) ? Role.ADMIN : Role.CAPTAIN))
        .build();
  }

  boolean busy() {
    return busy;
  }

  Clock clock() {
    return clock;
  }

  boolean receive(TelephonyEvent event) {
    return alive(engine -> engine.receive(event));
  }

  void settle() {
    alive(
        engine -> {
          engine.settle(Scenery.ACME);
          return true;
        });
  }

  <T> T as(Caller caller, Function<Desk, T> command) {
    return alive(engine -> command.apply(engine.as(caller)));
  }

  @Override
  public String toString() {
    return "node " + number;
  }

  /** On a thread of its own: whatever else the node is at may go on in the middle of it. */
  private void carry(Runnable errand) {
    try {
      alive(
          engine -> {
            errand.run();
            return true;
          });
    } catch (Away failure) {
      world.story.tell(world.agenda.now(), () -> "carrying failed: " + failure.getMessage());
    }
  }

  /** A crash takes all that the node is at. */
  private <T> T alive(Function<Ringcycle, T> command) {
    boolean amidst = busy;
    busy = true;
    try {
      return command.apply(ringcycle);
    } catch (Crash crash) {
      if (amidst) {
        throw crash;
      }
      reborn();
      throw new Away("the node crashed");
    } finally {
      busy = amidst;
    }
  }

  private void reborn() {
    couriers.vanish();
    couriers = new Couriers(world, this::carry);
    ringcycle = born();
  }
}
