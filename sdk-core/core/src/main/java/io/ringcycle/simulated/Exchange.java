package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.simulated.Reaction.Refuses;
import io.ringcycle.simulated.Step.Answer;
import io.ringcycle.simulated.Step.End;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import io.ringcycle.spi.telephony.TelephonyEvent.Ringing;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The live legs. Changes them one at a time and calls nobody while it does. */
final class Exchange {
  private final Map<LegId, Leg> live = new LinkedHashMap<>();
  private final Set<Step> awaited = new HashSet<>();
  private final Journal journal = new Journal();

  synchronized Change dial(Dial dial, Script script, Instant now) {
    if (!journal.dialled(dial, now)) {
      throw new IllegalStateException("leg " + dial.leg() + " was dialled before");
    }
    Leg leg = Leg.ringing(dial, script, now);
    return script.reaction() instanceof Refuses refuses ? refuse(leg, refuses, now) : ring(leg);
  }

  synchronized Change ask(Ask ask, Instant now) {
    journal.askRequested(ask, now);
    return change(ask.leg(), Leg::isAnswered, leg -> changed(leg.asked(ask, now)));
  }

  synchronized Change hangUp(LegId id, Instant now) {
    journal.hangUpRequested(id, now);
    return change(
        id,
        leg -> true,
        leg -> end(leg, leg.isAnswered() ? Causes.HUNG_UP : Causes.TAKEN_BACK, now));
  }

  synchronized Change answer(LegId id, Instant now) {
    return change(id, leg -> !leg.isAnswered(), leg -> answer(leg, now));
  }

  synchronized Change decline(LegId id, Instant now) {
    return change(id, leg -> !leg.isAnswered(), leg -> end(leg, Causes.DECLINED, now));
  }

  synchronized Change farEndHangsUp(LegId id, Instant now) {
    return change(id, Leg::isAnswered, leg -> end(leg, Causes.HUNG_UP, now));
  }

  synchronized Change press(LegId id, Instant now) {
    return change(id, leg -> leg.question().isPresent(), leg -> press(leg, now));
  }

  /** Takes a step, unless something else has happened to its leg since it was foreseen. */
  synchronized Change take(Step step, Instant now) {
    awaited.remove(step);
    return change(
        step.leg(), leg -> Fate.next(leg).equals(step), leg -> take(leg, step.move(), now));
  }

  synchronized List<LiveLeg> legs() {
    return live.values().stream().map(Leg::snapshot).toList();
  }

  synchronized PhoneLog log() {
    return journal.snapshot();
  }

  synchronized void forgetLog() {
    journal.forgetAllBut(live::containsKey);
  }

  private Change change(LegId id, Predicate<Leg> when, Function<Leg, Change> change) {
    return Optional.ofNullable(live.get(id)).filter(when).map(change).orElse(Change.NONE);
  }

  private Change take(Leg leg, Step.Move move, Instant now) {
    if (move instanceof Answer) {
      return answer(leg, now);
    }
    return move instanceof End end ? end(leg, end.cause(), now) : press(leg, now);
  }

  private Change refuse(Leg leg, Refuses refuses, Instant now) {
    journal.refused(leg.id(), refuses.refusal(), now);
    return over(leg, new Refused(leg.dial().organisation(), leg.id(), refuses.refusal()));
  }

  private Change ring(Leg leg) {
    Change ringing = changed(leg, new Ringing(leg.dial().organisation(), leg.id()));
    return leg.script().manner().rings()
        ? ringing
        : new Change(true, Optional.empty(), ringing.next());
  }

  private Change answer(Leg leg, Instant now) {
    journal.answered(leg.id(), now);
    return changed(leg.answered(now), new Answered(leg.dial().organisation(), leg.id(), now));
  }

  private Change press(Leg leg, Instant now) {
    Ask ask = leg.question().orElseThrow().ask();
    journal.pressed(ask, now);
    return changed(leg.pressed(), new KeyPressed(ask.organisation(), leg.id(), ask.ask()));
  }

  private Change end(Leg leg, EndCause cause, Instant now) {
    live.remove(leg.id());
    journal.ended(leg.id(), cause, now);
    return over(leg, new Ended(leg.dial().organisation(), leg.id(), cause, now));
  }

  private Change changed(Leg leg) {
    live.put(leg.id(), leg);
    return new Change(true, Optional.empty(), Optional.of(Fate.next(leg)).filter(awaited::add));
  }

  private Change changed(Leg leg, TelephonyEvent event) {
    return new Change(true, reported(leg, event), changed(leg).next());
  }

  private static Change over(Leg leg, TelephonyEvent event) {
    return new Change(true, reported(leg, event), Optional.empty());
  }

  private static Optional<TelephonyEvent> reported(Leg leg, TelephonyEvent event) {
    return Optional.of(event).filter(any -> leg.script().manner().reported());
  }
}
