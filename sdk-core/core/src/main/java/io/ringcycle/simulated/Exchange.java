package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The live legs. Changes them one at a time and calls nobody while it does. */
final class Exchange {
  private final Map<LegId, Leg> live = new LinkedHashMap<>();
  private final Set<Step> awaited = new HashSet<>();
  private final Journal journal = new Journal();

  synchronized Change dial(Dial dial, Script script, Instant now) {
    if (!journal.dialled(dial, now)) {
      throw new IllegalStateException("leg " + dial.leg() + " was dialled before");
    }
    return changed(dial.leg(), Leg.dialled(dial, script, now).begin(), now);
  }

  synchronized Change ask(Ask ask, Instant now) {
    journal.askRequested(ask, now);
    return change(ask.leg(), now, leg -> leg.ask(ask, now));
  }

  synchronized Change hangUp(LegId id, Instant now) {
    journal.hangUpRequested(id, now);
    return change(id, now, leg -> Optional.of(leg.takeBack(now)));
  }

  synchronized Change answer(LegId id, Instant now) {
    return change(id, now, leg -> leg.answer(now));
  }

  synchronized Change decline(LegId id, Instant now) {
    return change(id, now, leg -> leg.decline(now));
  }

  synchronized Change farEndHangsUp(LegId id, Instant now) {
    return change(id, now, leg -> leg.hangUp(now));
  }

  synchronized Change press(LegId id, Instant now) {
    return change(id, now, Leg::press);
  }

  /** Takes a step, unless something else has happened to its leg since it was foreseen. */
  synchronized Change take(Step step, Instant now) {
    awaited.remove(step);
    return change(
        step.leg(),
        now,
        leg ->
            Optional.of(leg)
                .filter(one -> Fate.next(one).equals(step))
                .map(one -> one.foreseen(now)));
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

  private Change change(LegId id, Instant now, Function<Leg, Optional<Turn>> move) {
    return Optional.ofNullable(live.get(id))
        .flatMap(move)
        .map(turn -> changed(id, turn, now))
        .orElse(Change.NONE);
  }

  private Change changed(LegId id, Turn turn, Instant now) {
    turn.event().ifPresent(event -> journal.happened(event, now));
    turn.leg().ifPresentOrElse(leg -> live.put(id, leg), () -> live.remove(id));
    return new Change(true, turn.report(), turn.leg().map(Fate::next).filter(awaited::add));
  }
}
