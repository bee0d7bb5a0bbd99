package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.SkipRule;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Faults of an engine that decides wrongly, and then keeps faithfully what it has decided. */
final class Decided {
  private static final long FAR = 1_000;

  private Decided() {}

  static List<Planted> all() {
    return List.of(
        planted("today is 24 hours", recorded -> today(recorded, (at, zone) -> aDayFromNow(at))),
        planted("every day has 24 hours", recorded -> today(recorded, Decided::alwaysAsAtMidnight)),
        planted("the flow goes past the next ones", Decided::tooFar),
        planted("a cycle is begun for one that is not over", Decided::complete),
        planted("a skip loses its reason", Decided::withoutReason),
        planted("a pause loses its reason", Decided::paused),
        planted("a provider without funds is dialled on", Decided::unpaused),
        planted("an end is when it is heard of", Decided::endsNow),
        planted("every end is a hang-up", Decided::hungUp),
        planted("what rang is taken for refused", Decided::refused),
        planted("a log without a call is not kept", recorded -> unless(recorded, Decided::isLate)),
        planted("a sync takes nobody out", recorded -> unless(recorded, Decided::leaves)));
  }

  private static Planted planted(String name, Function<Recorded, Optional<Fact>> instead) {
    return new Planted(
        name, Plan.on(MemoryStorage::new).engine(store -> new Wayward(store, instead)));
  }

  private static Optional<Fact> unless(Recorded recorded, Function<Fact, Boolean> left) {
    return Optional.of(recorded.fact()).filter(fact -> !left.apply(fact));
  }

  private static boolean leaves(Fact fact) {
    return fact instanceof ListFact.MembersRemoved;
  }

  private static Optional<Fact> today(
      Recorded recorded, BiFunction<Instant, ZoneId, ZoneId> fault) {
    return recorded.fact() instanceof SessionFact.Skipped skip
            && skip.rule() instanceof SkipRule.Today
        ? Optional.of(
            new SessionFact.Skipped(
                skip.session(),
                skip.supporter(),
                skip.rule(),
                fault.apply(recorded.at(), skip.zone()),
                skip.reason()))
        : Optional.of(recorded.fact());
  }

  /** Where a day begins at that very moment. */
  private static ZoneId aDayFromNow(Instant now) {
    int seconds = now.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay();
    int half = LocalTime.NOON.toSecondOfDay();
    return ZoneOffset.ofTotalSeconds(seconds > half ? 2 * half - seconds : -seconds);
  }

  /** The same place, had it the whole day long the time that it had when the day began. */
  private static ZoneId alwaysAsAtMidnight(Instant now, ZoneId zone) {
    Instant began = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    return zone.getRules().getOffset(began.minusSeconds(1));
  }

  private static Optional<Fact> tooFar(Recorded recorded) {
    return recorded.fact() instanceof CallFact.CallIntended one
        ? Optional.of(
            new CallFact.CallIntended(
                one.session(),
                one.call(),
                one.leg(),
                one.supporter(),
                one.number(),
                one.cycle(),
                one.cursor() + FAR,
                one.token(),
                one.leaseEnds()))
        : Optional.of(recorded.fact());
  }

  private static Optional<Fact> complete(Recorded recorded) {
    return recorded.fact() instanceof SessionFact.CycleStarted one
        ? Optional.of(new SessionFact.CycleStarted(one.session(), one.cycle(), false))
        : Optional.of(recorded.fact());
  }

  private static Optional<Fact> withoutReason(Recorded recorded) {
    return recorded.fact() instanceof SessionFact.Skipped skip
        ? Optional.of(
            new SessionFact.Skipped(
                skip.session(), skip.supporter(), skip.rule(), skip.zone(), Optional.empty()))
        : Optional.of(recorded.fact());
  }

  private static Optional<Fact> paused(Recorded recorded) {
    return recorded.fact() instanceof CallFact.SessionPaused pause
        ? Optional.of(new CallFact.SessionPaused(pause.session(), PauseReason.REGISTER_SILENT))
        : Optional.of(recorded.fact());
  }

  private static Optional<Fact> unpaused(Recorded recorded) {
    return unless(recorded, CallFact.SessionPaused.class::isInstance);
  }

  private static Optional<Fact> endsNow(Recorded recorded) {
    return recorded.fact() instanceof CallFact.CallEnded end
        ? Optional.of(
            new CallFact.CallEnded(
                end.session(),
                end.call(),
                end.cause(),
                end.rang(),
                end.heard(),
                recorded.at(),
                end.leaseEnds().isBefore(recorded.at()) ? recorded.at() : end.leaseEnds()))
        : Optional.of(recorded.fact());
  }

  private static boolean isLate(Fact fact) {
    return fact instanceof CallFact.ContactLogged log && log.call().isEmpty();
  }

  private static Optional<Fact> refused(Recorded recorded) {
    return recorded.fact() instanceof CallFact.CallEnded end
        ? Optional.of(
            new CallFact.CallEnded(
                end.session(),
                end.call(),
                end.cause(),
                false,
                end.heard(),
                end.at(),
                end.leaseEnds()))
        : Optional.of(recorded.fact());
  }

  private static Optional<Fact> hungUp(Recorded recorded) {
    return recorded.fact() instanceof CallFact.CallEnded end && end.rang() && end.heard()
        ? Optional.of(
            new CallFact.CallEnded(
                end.session(),
                end.call(),
                EndCause.of(EndCause.Category.NORMAL),
                end.rang(),
                end.heard(),
                end.at(),
                end.leaseEnds()))
        : Optional.of(recorded.fact());
  }
}
