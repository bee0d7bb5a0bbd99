package io.ringcycle.jpa;

import io.ringcycle.jpa.row.AdvanceEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.CallListId;
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

/** Candidates for the queue of a session. */
interface QueueQuestions extends QueueIndex {
  /** What is looked at. */
  Look look();

  @Override
  default List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.front < :below and s.front > :lowest"
                        + " order by s.key.session, s.front desc",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("below", belowRank)
                .with("lowest", Long.MIN_VALUE) // H2 goes through those who are nowhere otherwise
                .first(limit));
  }

  @Override
  default List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return new Returned(look(), session, row -> row.attemptedIn() != cycle)
        .between(throughPlace, after, until, limit);
  }

  @Override
  default List<MemberRow> behind(
      Behind flow, Happening what, Mark after, Instant until, int limit) {
    return new PassedBy(look(), flow, what).between(after, until, limit);
  }

  @Override
  default Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    return new Ahead(look(), session, list, eligibility).beyond(afterPlace, limit);
  }

  @Override
  default List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select a from AdvanceEntity a where a.key.session = :session"
                        + " and a.key.cycle = :cycle and a.key.place >= :place"
                        + " order by a.key.session, a.key.cycle, a.key.place",
                    AdvanceEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("cycle", cycle)
                .with("place", place)
                .first(limit));
  }
}
