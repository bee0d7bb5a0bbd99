package io.ringcycle.fold;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.CallFact.CallAnswered;
import io.ringcycle.facts.CallFact.CallDismissed;
import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.CallFact.CallRinging;
import io.ringcycle.facts.CallFact.EvidenceKept;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallId;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Tally;
import io.ringcycle.rules.Outcomes;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Course;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.LegRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Calls to supporters. */
final class CallFold {
  private final Rows rows;
  private final Instant at;
  private final NumberFold numbers;

  CallFold(Rows rows, Recorded recorded) {
    this.rows = rows;
    this.at = recorded.at();
    this.numbers = new NumberFold(rows, at, new ReachFold(rows, at));
  }

  void apply(CallFact fact) {
    if (fact instanceof CallIntended intended) {
      intend(intended);
    } else if (fact instanceof CallRinging ringing) {
      put(call(ringing.call()), course -> course.ringing(at));
    } else if (fact instanceof CallAnswered answered) {
      answer(call(answered.call()), answered.at());
    } else if (fact instanceof CallDismissed dismissed) {
      put(call(dismissed.call()), course -> course.dismissed(at));
    } else if (fact instanceof CallEnded ended) {
      end(ended);
    } else if (fact instanceof EvidenceKept kept) {
      talking().letGo(put(call(kept.call()), course -> course.evident(kept.cause(), at)));
    }
  }

  private CallRow call(CallId call) {
    return rows.get(new CallRow.Key(call));
  }

  private CallRow put(CallRow call, UnaryOperator<Course> progress) {
    CallRow further = call.going(progress.apply(call.course()));
    rows.put(further);
    return further;
  }

  private void intend(CallIntended fact) {
    SessionRow session = rows.get(new SessionRow.Key(fact.session()));
    SeatRow seat = rows.get(new SeatRow.Key(fact.session()));
    rows.put(intended(fact, session, seat));
    rows.put(new LegRow(fact.leg(), fact.session(), Optional.of(fact.call())));
    rows.put(LineFold.with(seat, fact.call()));
    QueueFold.move(rows, session, fact.cursor(), at);
    QueueFold.tally(rows, session, Tally::called);
    new Standing(rows, fact.session(), fact.supporter()).attempted(at);
    numbers.claimed(fact.number(), fact.call(), fact.token());
  }

  private CallRow intended(CallIntended fact, SessionRow session, SeatRow seat) {
    return new CallRow(
        fact.call(),
        fact.session(),
        session.list(),
        seat.caller(),
        fact.leg(),
        fact.supporter(),
        fact.number(),
        fact.cycle(),
        at,
        Course.intended(fact.leaseEnds()));
  }

  /** An answer that is heard of after the end counts as if it had been heard of in time. */
  private void answer(CallRow before, Instant answered) {
    CallRow call = put(before, course -> course.answered(answered));
    before.outcome().ifPresent(was -> reconsider(call, was));
  }

  private void reconsider(CallRow call, Outcome was) {
    Outcome is = Outcomes.of(call.cause().orElseThrow().category(), true);
    put(call, course -> course.comingTo(is));
    count(call, tally -> tally.answeredAfterAll(was, is, call.talk()));
    if (was == Outcome.NOT_FOUND) {
      numbers.confirmed(call.number());
    }
  }

  private void end(CallEnded fact) {
    CallRow before = call(fact.call());
    Outcome outcome = Outcomes.of(fact.cause().category(), before.answeredAt().isPresent());
    CallRow call =
        put(
            before,
            course ->
                course.ended(
                    fact.at(), heard(fact), outcome, fact.cause(), fact.rang(), fact.leaseEnds()));
    count(call, tally -> tally.ended(outcome, call.talk()));
    numbers.freed(call.number());
    talking().letGo(call);
    if (fact.leaseEnds().isAfter(before.leaseEnds())) {
      numbers.takenUntil(call.number(), fact.leaseEnds());
    }
    if (outcome == Outcome.NOT_FOUND) {
      numbers.suspected(call.number());
    }
    closeSeat(call, fact.rang());
  }

  private Talking talking() {
    return new Talking(rows, at, numbers);
  }

  private Optional<Instant> heard(CallEnded fact) {
    return fact.heard() ? Optional.of(at) : Optional.empty();
  }

  private void count(CallRow call, UnaryOperator<Tally> counting) {
    CycleRow cycle = rows.get(new CycleRow.Key(call.session(), call.cycle()));
    rows.put(cycle.counting(counting.apply(cycle.tally())));
  }

  private void closeSeat(CallRow call, boolean rang) {
    SeatRow seat = rows.get(new SeatRow.Key(call.session()));
    boolean settled = call.loggedAt().isPresent() || !rang;
    if (seat.call().filter(call.call()::equals).isPresent()) {
      SeatRow counted = seat.refused(rang ? 0 : refused(seat, call));
      rows.put(settled ? LineFold.without(counted) : counted);
    }
  }

  /** A dial that its own caller kept from being sent says nothing of numbers or the provider. */
  private static int refused(SeatRow seat, CallRow call) {
    return call.dismissed() ? seat.refused() : seat.refused() + 1;
  }
}
