package io.ringcycle.jpa;

import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Those of a session who come back, by time. Many of them may stand ahead of the place that counts,
 * or come back much later: so they are looked at by time first, and by place if that leads too far.
 */
final class Returned {
  private static final int FEW = 64;
  private static final int LONGEST_PAGE = 1_024;
  private static final Comparator<StandingRow> BY_TIME = Comparator.comparing(Returned::mark);

  private final Look look;
  private final long session;
  private final Predicate<StandingRow> meant;

  /** Those of whom more is true. */
  Returned(Look look, SessionId session, Predicate<StandingRow> meant) {
    this.look = look;
    this.session = look.ids().numberOf(session);
    this.meant = meant;
  }

  private static Mark mark(StandingRow row) {
    return new Mark(row.backAt().orElseThrow(), row.place());
  }

  /** The first few beyond a mark and not after an instant who stand at a place or before it. */
  List<StandingRow> between(long through, Mark after, Instant until, int limit) {
    List<StandingRow> found = new ArrayList<>();
    Mark reached = after;
    int size = Math.max(limit, FEW);
    while (true) {
      List<StandingRow> page = byTime(reached, until, size);
      page.stream().filter(one -> one.place() <= through).filter(meant).forEach(found::add);
      if (page.size() < size || found.size() >= limit) {
        return found.subList(0, Math.min(limit, found.size()));
      }
      Optional<List<StandingRow>> all =
          reached.equals(after) ? behind(through, after, until) : Optional.empty();
      if (all.isPresent()) {
        return all.get().stream().limit(limit).toList();
      }
      reached = mark(page.get(size - 1));
      size = LONGEST_PAGE;
    }
  }

  private List<StandingRow> byTime(Mark after, Instant until, int size) {
    return Look.rows(InTime.returns(look, session).beyond(after, until, size));
  }

  /** All of them in order, if not too many stand at a place or before it. */
  private Optional<List<StandingRow>> behind(long through, Mark after, Instant until) {
    List<StandingRow> all =
        look.rows(
            look.ask(
                    "select s from StandingEntity s where s.key.session = :session"
                        + " and s.returnsPlace >= 0 and s.returnsPlace <= :through"
                        + " order by s.key.session, s.returnsPlace",
                    StandingEntity.class)
                .with("session", session)
                .with("through", through)
                .first(LONGEST_PAGE));
    return all.size() == LONGEST_PAGE
        ? Optional.empty()
        : Optional.of(
            all.stream()
                .filter(one -> mark(one).compareTo(after) > 0)
                .filter(one -> !mark(one).at().isAfter(until))
                .filter(meant)
                .sorted(BY_TIME)
                .toList());
  }
}
