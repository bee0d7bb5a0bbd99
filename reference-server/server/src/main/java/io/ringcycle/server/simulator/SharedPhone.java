package io.ringcycle.server.simulator;

import io.ringcycle.model.LegId;
import io.ringcycle.server.phone.Lanes;
import io.ringcycle.simulated.Dial;
import io.ringcycle.simulated.Leg;
import io.ringcycle.simulated.Turn;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The port to a switchboard that all nodes share.
 *
 * <ol>
 *   <li>Whatever is asked or done is kept before anything else happens.
 *   <li>The node that has kept a move tells its event to its own engine, and wakes itself when the
 *       leg goes on.
 *   <li>What a node has left undone that was killed, any other does a moment later. So an event may
 *       be told twice, and never not at all.
 * </ol>
 */
final class SharedPhone implements Telephony {
  private static final Logger LOG = System.getLogger(SharedPhone.class.getName());

  /** As long as whoever was first is left undisturbed. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** As long as a call that is over counts as an earlier attempt. */
  private static final Duration AGE = Duration.ofDays(1);

  private final Switchboard switchboard;
  private final Timer timer;
  private final Lanes lanes;
  private final Predicate<TelephonyEvent> left;

  /** What waits for a lane here: a node that is late does not do it twice. */
  private final Set<Object> waiting = ConcurrentHashMap.newKeySet();

  private volatile Consumer<TelephonyEvent> engine = event -> {};

  /**
   * The port of one node.
   *
   * @param left what this node leaves to others, or to itself when it is back
   */
  SharedPhone(Switchboard switchboard, Timer timer, Lanes lanes, Predicate<TelephonyEvent> left) {
    this.switchboard = switchboard;
    this.timer = timer;
    this.lanes = lanes;
    this.left = left;
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> newest) {
    engine = newest;
  }

  @Override
  public void send(TelephonyCommand command) {
    if (command instanceof RingCaller ring) {
      follow(switchboard.dial(Dial.of(ring)));
    } else if (command instanceof DialSupporter dial) {
      follow(switchboard.dial(Dial.of(dial)));
    } else if (command instanceof Ask ask) {
      move(key(ask), (leg, now) -> leg.ask(ask, now));
    } else if (command instanceof HangUp hangUp) {
      move(key(hangUp), (leg, now) -> Optional.of(leg.takeBack(now)));
    }
  }

  private static LegKey key(TelephonyCommand command) {
    return new LegKey(command.organisation(), command.leg());
  }

  /** Whether the move could be made. */
  boolean move(LegKey key, BiFunction<Leg, Instant, Optional<Turn>> move) {
    Optional<Moved> moved = switchboard.move(key, move);
    moved.ifPresent(this::follow);
    return moved.isPresent();
  }

  private void follow(Moved moved) {
    LegKey key = moved.key();
    moved.event().ifPresent(this::tellNext);
    moved.nextAt().ifPresent(at -> timer.wakeAt(at, () -> goOnNext(key)));
  }

  private void tellNext(Untold event) {
    inLane(
        event.id(),
        event.event().leg(),
        () -> {
          tell(event);
          waiting.remove(event.id());
        });
  }

  /** What makes it go on once more while it does is done after it. */
  private void goOnNext(LegKey key) {
    inLane(
        key,
        key.leg(),
        () -> {
          waiting.remove(key);
          goOn(key);
        });
  }

  private void inLane(Object what, LegId leg, Runnable task) {
    if (waiting.add(what) && !lanes.run(leg, task)) {
      waiting.remove(what);
    }
  }

  private void goOn(LegKey key) {
    attempt("a simulated leg could not go on; it is tried again", () -> move(key, Leg::goOn));
  }

  private void tell(Untold event) {
    if (!left.test(event.event())) {
      attempt(
          "an event of the simulated phone was not taken in; it is told again",
          () -> {
            engine.accept(event.event());
            switchboard.told(event);
          });
    }
  }

  /** Does what others have left. */
  void lookAround() {
    attempt("the simulated phone could not be looked at; it is tried again", this::takeUp);
  }

  private void takeUp() {
    Instant by = timer.now().minus(GRACE);
    switchboard.due(by).forEach(this::goOnNext);
    switchboard.untold(by).forEach(this::tellNext);
  }

  /** Forgets calls that are long over. */
  void forget() {
    attempt("old simulated legs could not be forgotten", () -> switchboard.forget(AGE));
  }

  private static void attempt(String otherwise, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, otherwise, failure);
    }
  }
}
