package io.ringcycle.jpa;

import io.ringcycle.jpa.row.AdvanceEntity;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Candidates for the queue of a session. */
interface QueueQuestions extends QueueIndex {
  /** As {@link Eligibility} has it. */
  String FREE =
      "m.barredPlace is null"
          + " and (m.contactedAt is null or m.contactedAt <= :contacts)"
          + " and (m.attemptedAt is null or m.attemptedAt <= :attempts)"
          + " and not exists (select s from StandingEntity s where s.key.session = :session"
          + " and s.key.supporter = m.key.supporter and (s.finishedPlace is not null"
          + " or s.attemptedIn = :cycle"
          + " or (s.heldFrom <= :now and (s.heldUntil > :now or s.heldIn = :cycle))))";

  /** What is looked at. */
  Look look();

  @Override
  default List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.front < :below order by s.front desc",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("below", belowRank)
                .first(limit));
  }

  @Override
  default List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and (s.returnsAt > :after"
                        + " or (s.returnsAt = :after and s.place > :afterPlace))"
                        + " and s.returnsAt <= :until and s.place <= :through"
                        + " and s.attemptedIn <> :cycle order by s.returnsAt, s.place",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("cycle", cycle)
                .with("through", throughPlace)
                .with("after", after.at())
                .with("afterPlace", after.place())
                .with("until", until)
                .first(limit));
  }

  @Override
  default List<MemberRow> behind(
      Behind flow, Happening what, Mark after, Instant until, int limit) {
    Asked<MemberEntity> question =
        look()
            .ask(
                Members.inOrderOf(what, "m.livePlace <= :through and " + free(flow.eligibility())),
                MemberEntity.class)
            .with("through", flow.throughPlace())
            .with("after", after.at())
            .with("afterPlace", after.place())
            .with("until", until)
            .first(limit);
    return look().rows(free(question, flow.session(), flow.list(), flow.eligibility()));
  }

  @Override
  default Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    Asked<MemberEntity> question =
        look()
            .ask(
                "select m from MemberEntity m where m.key.list = :list and m.livePlace > :after and"
                    + " "
                    + free(eligibility)
                    + " order by m.livePlace",
                MemberEntity.class)
            .with("after", afterPlace)
            .first(limit);
    List<MemberRow> found = look().rows(free(question, session, list, eligibility));
    boolean end = found.size() < limit;
    return new Stretch(found, end ? Long.MAX_VALUE : found.get(limit - 1).place(), end);
  }

  private static String free(Eligibility eligibility) {
    boolean forAll = eligibility.exclusions().completion() == Exclusions.Completion.WHOLE_LIST;
    return forAll ? "m.donePlace is null and " + FREE : FREE;
  }

  private Asked<MemberEntity> free(
      Asked<MemberEntity> question, SessionId session, CallListId list, Eligibility eligibility) {
    Exclusions exclusions = eligibility.exclusions();
    return question
        .with("list", look().ids().numberOf(list))
        .with("session", look().ids().numberOf(session))
        .with("contacts", eligibility.now().minus(exclusions.betweenContacts()))
        .with("attempts", eligibility.now().minus(exclusions.betweenAttempts()))
        .with("cycle", eligibility.cycle())
        .with("now", eligibility.now());
  }

  @Override
  default Optional<AdvanceRow> passing(SessionId session, int cycle, long place) {
    return look()
        .rows(
            look()
                .ask(
                    "select a from AdvanceEntity a where a.key.session = :session"
                        + " and a.key.cycle = :cycle and a.key.place >= :place"
                        + " order by a.key.place",
                    AdvanceEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("cycle", cycle)
                .with("place", place)
                .first(1))
        .stream()
        .findFirst();
  }
}
