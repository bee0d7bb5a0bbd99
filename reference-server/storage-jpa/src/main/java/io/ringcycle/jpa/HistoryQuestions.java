package io.ringcycle.jpa;

import io.ringcycle.jpa.row.CallEntity;
import io.ringcycle.jpa.row.ContactEntity;
import io.ringcycle.jpa.row.CycleEntity;
import io.ringcycle.jpa.row.NoteEntity;
import io.ringcycle.jpa.row.NumberEntity;
import io.ringcycle.jpa.row.SeatEntity;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.HistoryIndex;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has happened. */
interface HistoryQuestions extends HistoryIndex {
  /** What is looked at. */
  Look look();

  /** The name of a question. */
  static Object to(NumberKey number, int limit) {
    return List.of("calls to", number, limit);
  }

  /** The name of a question. */
  static Object with(SupporterId supporter) {
    return List.of("contacts with", supporter);
  }

  @Override
  default List<CallRow> callsTo(NumberKey number, int limit) {
    return look()
        .watchedRows(
            to(number, limit),
            () ->
                look()
                    .askOurs(
                        "select c from CallEntity c where c.key.organisation = :organisation"
                            + " and c.number = :number order by c.intendedAt desc, c.key.id desc",
                        CallEntity.class)
                    .with("number", number.value())
                    .first(limit),
            found -> latest(number, found, limit));
  }

  /** No later one may have come, nor any at all where there were not so many. */
  private Count latest(NumberKey number, List<CallEntity> found, int limit) {
    Count all = look().count("call", "number", number.value(), found);
    if (found.size() < limit) {
      return all;
    }
    CallRow oldest = found.get(limit - 1).row();
    return all.where("(intended_at, id) >= (?, ?)", oldest.intendedAt(), oldest.call().value());
  }

  @Override
  default List<CallRow> openCalls() {
    return look()
        .rows(
            look()
                .askOurs(
                    "select c from CallEntity c where c.key.organisation = :organisation"
                        + " and c.liveNumber is not null order by c.intendedAt, c.key.id",
                    CallEntity.class));
  }

  @Override
  default List<SeatRow> busySeats() {
    return look()
        .rows(
            look()
                .askOurs(
                    "select s from SeatEntity s where s.key.organisation = :organisation"
                        + " and s.busy is not null order by s.key.id",
                    SeatEntity.class));
  }

  @Override
  default List<NumberRow> busyNumbers() {
    return look()
        .rows(
            look()
                .askOurs(
                    "select n from NumberEntity n where n.key.organisation = :organisation"
                        + " and n.busy is not null order by n.key.id",
                    NumberEntity.class));
  }

  @Override
  default List<ContactRow> contactsWith(SupporterId supporter) {
    return look()
        .watchedRows(
            with(supporter),
            () ->
                look()
                    .askOurs(
                        "select c from ContactEntity c where c.key.organisation = :organisation"
                            + " and c.supporter = :supporter order by c.metAt, c.key.id",
                        ContactEntity.class)
                    .with("supporter", supporter.value()),
            found -> look().count("contact", "supporter", supporter.value(), found));
  }

  @Override
  default List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.key.supporter > :after order by s.key.supporter",
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
                        + " and s.returnsAt > :after order by s.returnsAt, s.place",
                    StandingEntity.class)
                .with("session", look().ids().numberOf(session))
                .with("after", after)
                .first(1))
        .stream()
        .findFirst()
        .flatMap(StandingRow::backAt);
  }

  @Override
  default List<NoteRow> notesAbout(SupporterId supporter) {
    return look()
        .rows(
            look()
                .askOurs(
                    "select n from NoteEntity n where n.key.organisation = :organisation"
                        + " and n.about = :supporter order by n.key.id",
                    NoteEntity.class)
                .with("supporter", supporter.value()));
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
                            + " and s.list = :list order by s.createdAt, s.id",
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
                            + " and s.owner = :owner order by s.createdAt, s.id",
                        SessionEntity.class)
                    .with("owner", owner.value()),
            found -> look().count("session", "owner", owner.value(), found));
  }
}
