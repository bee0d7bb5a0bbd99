package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * A telephone system without wires. Whoever is called follows a {@link Script}; an unnamed
 * supporter answers after 4 seconds, talks for 90 and hangs up, an unnamed caller is {@link
 * Script#caller()}.
 *
 * <ol>
 *   <li>Every event is reported by a task of the timer, so never from within a command.
 *   <li>An unanswered leg ends {@code ringAtMost} after its dial, an answered one {@code
 *       lastAtMost} after its answer at the latest.
 *   <li>A supporter's leg is a leg of its own: it neither needs its anchor nor ends with it.
 *   <li>A question put to a leg that nobody has answered, and a hang-up of one that is over, do
 *       nothing.
 *   <li>A number that is engaged rings again all the same: {@link PhoneLog#overlaps()} tells.
 * </ol>
 *
 * <p>Safe for use by several threads.
 *
 * <pre>{@code
 * SimulatedPhone phone =
 *     SimulatedPhone.on(clock)
 *         .person("+447700900123", Script.isBusy(), Script.answersAndTalksOn())
 *         .everybodyElse(Crowd.of(42));
 * }</pre>
 */
public final class SimulatedPhone implements Telephony {
  private final Timer timer;
  private final Cast cast = new Cast();
  private final Exchange exchange = new Exchange();
  private volatile Consumer<TelephonyEvent> engine = event -> {};

  private SimulatedPhone(Timer timer) {
    this.timer = timer;
  }

  /** A phone whose people live by that timer. */
  public static SimulatedPhone on(Timer timer) {
    return new SimulatedPhone(timer);
  }

  /**
   * Says what somebody does, as {@link #person(PhoneNumber, Script...)}.
   *
   * @param e164 their number, else {@link IllegalArgumentException}
   */
  public SimulatedPhone person(String e164, Script... scripts) {
    return person(PhoneNumber.of(e164), scripts);
  }

  /**
   * Says what somebody does from their next call on.
   *
   * @param scripts one for each call, the last of them for all that follow; at least one, else
   *     {@link IllegalArgumentException}
   */
  public SimulatedPhone person(PhoneNumber number, Script... scripts) {
    cast.person(number, List.of(scripts));
    return this;
  }

  /** Says what supporters do who were not named. */
  public SimulatedPhone everybodyElse(Script script) {
    cast.everybodyElse((number, attempt) -> script);
    return this;
  }

  /** Says what supporters do who were not named. */
  public SimulatedPhone everybodyElse(Crowd crowd) {
    cast.everybodyElse(crowd::script);
    return this;
  }

  /** Says what callers do who were not named. */
  public SimulatedPhone everyCaller(Script script) {
    cast.everyCaller((number, attempt) -> script);
    return this;
  }

  /**
   * Tells where events are to be reported from now on, those under way included: the newest engine
   * takes the place of an earlier one, as after a restart. Without any, events are lost.
   */
  @Override
  public void reportTo(Consumer<TelephonyEvent> newest) {
    engine = newest;
  }

  /**
   * Hands over one command. Throws {@link IllegalStateException} for a leg that was dialled before;
   * the log shows the second dial, but it does not ring.
   */
  @Override
  public void send(TelephonyCommand command) {
    Instant now = timer.now();
    if (command instanceof RingCaller ring) {
      dial(Dial.of(ring), now);
    } else if (command instanceof DialSupporter dial) {
      dial(Dial.of(dial), now);
    } else if (command instanceof Ask ask) {
      follow(exchange.ask(ask, now), now);
    } else if (command instanceof HangUp hangUp) {
      follow(exchange.hangUp(hangUp.leg(), now), now);
    }
  }

  /** The legs that ring or are answered, the earliest first. */
  public List<LiveLeg> legs() {
    return exchange.legs();
  }

  /** Takes a ringing call by hand. Whether there was one. */
  public boolean answerAs(LegId leg) {
    Instant now = timer.now();
    return follow(exchange.answer(leg, now), now);
  }

  /** Rejects a ringing call by hand. Whether there was one. */
  public boolean declineAs(LegId leg) {
    Instant now = timer.now();
    return follow(exchange.decline(leg, now), now);
  }

  /** Presses a key by hand. Whether a question was waiting; without one, a key says nothing. */
  public boolean pressKey(LegId leg) {
    Instant now = timer.now();
    return follow(exchange.press(leg, now), now);
  }

  /** Hangs up an answered call at its far end, by hand. Whether there was one. */
  public boolean hangUpAs(LegId leg) {
    Instant now = timer.now();
    return follow(exchange.farEndHangsUp(leg, now), now);
  }

  /** All that happened so far. It grows without bound until {@link #forgetLog()}. */
  public PhoneLog log() {
    return exchange.log();
  }

  /** Forgets what happened, but for live legs, so that an overlap with them still shows. */
  public void forgetLog() {
    exchange.forgetLog();
  }

  private void dial(Dial dial, Instant now) {
    follow(exchange.dial(dial, cast.next(dial), now), now);
  }

  private void take(Step step) {
    Instant now = timer.now();
    follow(exchange.take(step, now), now);
  }

  private boolean follow(Change change, Instant now) {
    change.event().ifPresent(event -> timer.wakeAt(now, () -> engine.accept(event)));
    change.next().ifPresent(step -> timer.wakeAt(step.at(), () -> take(step)));
    return change.happened();
  }
}
