package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.simulated.Reaction.Refuses;
import io.ringcycle.simulated.Step.Answer;
import io.ringcycle.simulated.Step.End;
import io.ringcycle.simulated.Step.Move;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import io.ringcycle.spi.telephony.TelephonyEvent.Ringing;
import java.time.Instant;
import java.util.Optional;

/**
 * A leg of a simulated call: what was asked for, who is at its far end, and how far it has come.
 * Immutable: each move tells what becomes of it, and is empty where it cannot be made now.
 *
 * <p>{@link SimulatedPhone} keeps its legs in memory. Whoever keeps them elsewhere, such as in a
 * database that several processes share, makes the same moves on what was kept.
 *
 * @param script of whoever is called
 * @param answeredAt empty while it rings
 * @param question that waits for a key
 * @param questions how many were put
 */
public record Leg(
    Dial dial,
    Script script,
    Instant dialledAt,
    Optional<Instant> answeredAt,
    Optional<Question> question,
    int questions) {
  /** A question that waits for a key. */
  public record Question(Ask ask, Instant since) {}

  /** One that is dialled now; {@link #begin} tells whether it rings. */
  public static Leg dialled(Dial dial, Script script, Instant now) {
    return new Leg(dial, script, now, Optional.empty(), Optional.empty(), 0);
  }

  LegId id() {
    return dial.leg();
  }

  boolean isAnswered() {
    return answeredAt.isPresent();
  }

  /** It rings, or is refused. */
  public Turn begin() {
    if (script.reaction() instanceof Refuses refuses) {
      return Turn.over(this, new Refused(dial.organisation(), id(), refuses.refusal()));
    }
    Turn rings = Turn.onward(this, new Ringing(dial.organisation(), id()));
    return new Turn(rings.leg(), rings.event(), rings.told() && script.manner().rings());
  }

  /** The far end takes a ringing call. */
  public Optional<Turn> answer(Instant now) {
    Leg answered = new Leg(dial, script, dialledAt, Optional.of(now), question, questions);
    return unless(
        isAnswered(), Turn.onward(answered, new Answered(dial.organisation(), id(), now)));
  }

  /** The far end rejects a ringing call. */
  public Optional<Turn> decline(Instant now) {
    return unless(isAnswered(), end(Causes.DECLINED, now));
  }

  /** The far end hangs up an answered call. */
  public Optional<Turn> hangUp(Instant now) {
    return unless(!isAnswered(), end(Causes.HUNG_UP, now));
  }

  /** The far end presses a key; without a question that says nothing. */
  public Optional<Turn> press() {
    return question.map(this::pressed);
  }

  /** The engine puts a question to whoever has answered; it takes the place of an earlier one. */
  public Optional<Turn> ask(Ask ask, Instant now) {
    Optional<Question> next = Optional.of(new Question(ask, now));
    Leg asked = new Leg(dial, script, dialledAt, answeredAt, next, questions + 1);
    return unless(!isAnswered(), Turn.silent(asked));
  }

  /** The engine ends the leg, whatever has become of it. */
  public Turn takeBack(Instant now) {
    return end(isAnswered() ? Causes.HUNG_UP : Causes.TAKEN_BACK, now);
  }

  /** When something happens to it by itself, if nobody does anything before. */
  public Instant nextAt() {
    return Fate.next(this).at();
  }

  /** What happens to it by itself by now. */
  public Optional<Turn> goOn(Instant now) {
    return nextAt().isAfter(now) ? Optional.empty() : Optional.of(foreseen(now));
  }

  /** How it shows. */
  public LiveLeg snapshot() {
    return new LiveLeg(
        id(),
        dial.anchor(),
        dial.to(),
        isAnswered() ? LiveLeg.State.ANSWERED : LiveLeg.State.RINGING,
        answeredAt.orElse(dialledAt),
        question.map(waiting -> waiting.ask().prompt()));
  }

  /** The same, whatever the clock says. */
  Turn foreseen(Instant now) {
    Move move = Fate.next(this).move();
    if (move instanceof Answer) {
      return answer(now).orElseThrow();
    }
    return move instanceof End end ? end(end.cause(), now) : press().orElseThrow();
  }

  private Turn pressed(Question waiting) {
    Leg pressed = new Leg(dial, script, dialledAt, answeredAt, Optional.empty(), questions);
    Ask ask = waiting.ask();
    return Turn.onward(pressed, new KeyPressed(ask.organisation(), id(), ask.ask()));
  }

  private Turn end(EndCause cause, Instant now) {
    return Turn.over(this, new Ended(dial.organisation(), id(), cause, now));
  }

  private static Optional<Turn> unless(boolean impossible, Turn turn) {
    return Optional.of(turn).filter(any -> !impossible);
  }
}
