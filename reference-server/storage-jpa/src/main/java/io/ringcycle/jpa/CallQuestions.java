package io.ringcycle.jpa;

import io.ringcycle.jpa.row.CallEntity;
import io.ringcycle.jpa.row.SeatEntity;
import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.HistoryIndex;
import io.ringcycle.spi.storage.SeatRow;
import java.util.List;

/** Who was called, and who is on a line. */
interface CallQuestions extends HistoryIndex {
  /** What is looked at. */
  Look look();

  /** The name of a question. */
  static Object to(NumberKey number, int limit) {
    return List.of("calls to", number, limit);
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
                            + " and c.number = :number order by c.key.organisation, c.number,"
                            + " c.intendedAt desc, c.key.id desc",
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
  default List<SeatRow> busySeats() {
    return look()
        .rows(
            look()
                .askOurs(
                    "select s from SeatEntity s where s.key.organisation = :organisation"
                        + " and s.busy = true order by s.key.organisation, s.busy, s.key.id",
                    SeatEntity.class));
  }

  @Override
  default List<CallRow> busyCalls() {
    return look()
        .rows(
            look()
                .askOurs(
                    "select c from SeatEntity s, CallEntity c"
                        + " where s.key.organisation = :organisation and s.busy = true"
                        + " and c.key.organisation = s.key.organisation and c.key.id = s.call"
                        + " order by c.intendedAt, c.key.id",
                    CallEntity.class));
  }
}
