package io.ringcycle.jpa;

import io.ringcycle.jpa.row.CycleEntity;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.HistoryIndex;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened in sessions. */
interface SessionQuestions extends HistoryIndex {
  /** What is looked at. */
  Look look();

  @Override
  default List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.key.supporter > :after"
                        + " order by s.key.session, s.key.supporter",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("after", afterSupporter)
                .first(limit));
  }

  @Override
  default Optional<Instant> nextReturn(SessionId session, Instant after) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.returnsAt > :after"
                        + " order by s.key.session, s.returnsAt, s.place",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("after", after)
                .first(1))
        .stream()
        .findFirst()
        .flatMap(StandingRow::backAt);
  }

  @Override
  default List<CycleRow> cycles(SessionId session) {
    return look()
        .rows(
            look()
                .ask(
                    "select c from CycleEntity c where c.key.session = :session"
                        + " order by c.key.number",
                    CycleEntity.class)
                .with("session", look().ids().numberOf(session)));
  }

  @Override
  default List<SessionRow> sessionsOn(CallListId list) {
    return look()
        .watchedRows(
            List.of("sessions on", list),
            () ->
                look()
                    .askOurs(
                        "select s from SessionEntity s where s.organisation = :organisation"
                            + " and s.list = :list"
                            + " order by s.organisation, s.list, s.createdAt, s.id",
                        SessionEntity.class)
                    .with("list", list.value()),
            found -> look().count("session", "list", list.value(), found));
  }

  @Override
  default List<SessionRow> sessionsOf(CallerId owner) {
    return look()
        .watchedRows(
            List.of("sessions of", owner),
            () ->
                look()
                    .askOurs(
                        "select s from SessionEntity s where s.organisation = :organisation"
                            + " and s.owner = :owner"
                            + " order by s.organisation, s.owner, s.createdAt, s.id",
                        SessionEntity.class)
                    .with("owner", owner.value()),
            found -> look().count("session", "owner", owner.value(), found));
  }
}
