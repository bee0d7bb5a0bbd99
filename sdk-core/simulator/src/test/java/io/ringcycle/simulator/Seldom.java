package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.TitleRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Faults in what is seldom done; each is found by the rule that is named beside it. */
final class Seldom {
  private static final int SHORT = 4;

  private Seldom() {}

  static List<Planted> all() {
    return List.of(
        seen("a contact completes in one session only", "STAT-2", Seldom::perSession),
        seen("do not call goes by person alone", "SUPP-1", Seldom::unsuppressed),
        decided("do not call is kept under another hash", "SUPP-1", Seldom::hashedOtherwise),
        new Planted(
            "a number that was once right is dialled",
            Plan.on(MemoryStorage::new)
                .telephone(phone -> new Blind.Misdialling(phone, PhoneNumber.of("+447700900110"))),
            "SUPP-1"),
        seen("a direct calling is a session", "DIRECT-1", row -> kind(row, SessionKind.PERSONAL)),
        seen("every session is a direct calling", "SESS-7", row -> kind(row, SessionKind.DIRECT)),
        new Planted(
            "a silent register says yes",
            Plan.on(MemoryStorage::new).register(Seldom::yesIfSilent),
            "DIAL-4"),
        new Planted(
            "a register is not asked",
            Plan.on(MemoryStorage::new)
                .register(any -> (organisation, who, number) -> Suppression.Verdict.FREE),
            "DIAL-4"),
        decided("what a register forbids is not kept", "DIAL-4", Seldom::notForbidden),
        decided("whom others have met is not kept", "DIAL-4", Seldom::notMet),
        decided("silence is a lack of funds", "FLOW-9", Seldom::funds),
        kept("a title is cut", "SESS-9", Seldom::shortTitle),
        kept("a name is cut", "FACT-1", Seldom::shortName),
        kept("a list is never renamed", "FACT-1", Seldom::undescribed),
        new Planted(
            "a session is not named after its owner",
            Plan.on(MemoryStorage::new)
                .engine(
                    store ->
                        new FaultyStore(store, Optional::of, row -> Optional.of(shortTitle(row)))),
            "SESS-9"));
  }

  private static Planted seen(String name, String rule, UnaryOperator<Row> fault) {
    return new Planted(
        name,
        Plan.on(MemoryStorage::new)
            .engine(
                store ->
                    new FaultyStore(store, row -> Optional.of(fault.apply(row)), Optional::of)),
        rule);
  }

  private static Planted kept(String name, String rule, UnaryOperator<Row> fault) {
    return new Planted(
        name,
        Plan.on(() -> FaultyStore.of(Optional::of, row -> Optional.of(fault.apply(row)))),
        rule);
  }

  private static Planted decided(
      String name, String rule, Function<Recorded, Optional<Fact>> instead) {
    return new Planted(
        name, Plan.on(MemoryStorage::new).engine(store -> new Wayward(store, instead)), rule);
  }

  private static Row perSession(Row row) {
    return row instanceof ListRow list
        ? list.excluding(
            list.exclusionsNow().completing(Exclusions.Completion.PER_SESSION), Instant.MIN)
        : row;
  }

  private static Row unsuppressed(Row row) {
    return row instanceof NumberRow number && number.suppressed()
        ? number.released(number.suppressedAt().orElseThrow())
        : row;
  }

  private static Optional<Fact> hashedOtherwise(Recorded recorded) {
    return recorded.fact() instanceof OrganisationFact.NumberSuppressed one
        ? Optional.of(
            new OrganisationFact.NumberSuppressed(
                new NumberKey(~one.number().high(), one.number().low()), one.reason()))
        : Optional.of(recorded.fact());
  }

  private static Suppression yesIfSilent(Suppression register) {
    return (organisation, who, number) -> {
      try {
        return register.on(organisation, who, number);
      } catch (Away silent) {
        return Suppression.Verdict.FREE;
      }
    };
  }

  private static Optional<Fact> notForbidden(Recorded recorded) {
    boolean forbids =
        recorded.fact() instanceof OrganisationFact.PersonSuppressed
            || recorded.fact() instanceof OrganisationFact.NumberSuppressed;
    return unlessHeardOf(recorded, forbids);
  }

  private static Optional<Fact> notMet(Recorded recorded) {
    return unlessHeardOf(recorded, recorded.fact() instanceof OrganisationFact.ContactImported);
  }

  private static Optional<Fact> unlessHeardOf(Recorded recorded, boolean meant) {
    return Optional.of(recorded.fact()).filter(fact -> !meant || recorded.by().isPresent());
  }

  private static Optional<Fact> funds(Recorded recorded) {
    return recorded.fact() instanceof CallFact.SessionPaused pause
            && pause.why() == PauseReason.REGISTER_SILENT
        ? Optional.of(new CallFact.SessionPaused(pause.session(), PauseReason.FUNDS))
        : Optional.of(recorded.fact());
  }

  private static Row kind(Row row, SessionKind kind) {
    return row instanceof SessionRow session
        ? new SessionRow(
            session.session(),
            session.list(),
            session.owner(),
            kind,
            session.createdAt(),
            session.cycle(),
            session.cycleStartedAt(),
            session.cursor(),
            session.topRank(),
            session.last())
        : row;
  }

  private static Row shortTitle(Row row) {
    return row instanceof TitleRow title
        ? new TitleRow(title.session(), title.name().substring(0, SHORT))
        : row;
  }

  private static Row shortName(Row row) {
    return row instanceof ProfileRow profile
        ? new ProfileRow(shortened(profile.supporter()), profile.listed())
        : row;
  }

  private static Supporter shortened(Supporter one) {
    String name = one.name().substring(0, Math.min(SHORT, one.name().length()));
    return new Supporter(one.id(), name, one.contact(), one.tags(), one.details());
  }

  private static Row undescribed(Row row) {
    return row instanceof ListRow list
        ? list.described(list.list().value(), "", Optional.empty())
        : row;
  }
}
