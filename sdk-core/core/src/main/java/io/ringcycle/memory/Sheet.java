package io.ringcycle.memory;

import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.StandingRow.Priority;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What happened to anybody in one session. */
final class Sheet {
  private final Map<Integer, StandingRow> rows = new HashMap<>();
  private final NavigableMap<String, StandingRow> byId = new TreeMap<>();
  private final NavigableMap<Long, StandingRow> byRank = new TreeMap<>();
  private final Marks<StandingRow> returns = new Marks<>(StandingRow::attemptedIn);
  private volatile Optional<Closures> closures = Optional.empty();

  Optional<StandingRow> find(int person) {
    return Optional.ofNullable(rows.get(person));
  }

  void put(StandingRow row, int person) {
    Optional<StandingRow> old = Optional.ofNullable(rows.put(person, row));
    byId.put(row.supporter().value(), row);
    old.ifPresent(this::leave);
    front(row).ifPresent(front -> byRank.put(-front.rank(), row));
    back(row).ifPresent(mark -> returns.put(mark, row));
    closures.ifPresent(known -> known.changed(person, row.finished()));
  }

  /** If two had one rank or mark, whichever came last would keep it. */
  private void leave(StandingRow old) {
    front(old).ifPresent(front -> byRank.remove(-front.rank(), old));
    back(old).ifPresent(mark -> returns.remove(mark, old));
  }

  /** Whoever is finished stands in front of nobody. */
  private static Optional<Priority> front(StandingRow row) {
    return row.priority().filter(any -> !row.finished());
  }

  /** When somebody comes back; whoever is finished does not. */
  private static Optional<Mark> back(StandingRow row) {
    return row.backAt().filter(at -> !row.finished()).map(at -> new Mark(at, row.place()));
  }

  List<StandingRow> beyond(String supporter, int limit) {
    return Index.first(byId.tailMap(supporter, false).values(), limit);
  }

  List<StandingRow> prioritised(long belowRank, int limit) {
    return Index.first(byRank.tailMap(-belowRank, false).values(), limit);
  }

  List<StandingRow> returned(int cycle, long through, Mark after, Instant until, int limit) {
    return returns.between(after, until, through, cycle, limit);
  }

  /** The first time after an instant that somebody comes back. */
  Optional<Instant> nextReturn(Instant after) {
    return returns.between(Mark.after(after), Instant.MAX, Long.MAX_VALUE, 1).stream()
        .findFirst()
        .flatMap(StandingRow::backAt);
  }

  /** Where this session was found to have nobody on a list. */
  Closures closures(Roll roll) {
    return closures.filter(known -> known.serves(roll)).orElseGet(() -> begun(roll));
  }

  /** One of many readers begins them, with all who are finished by then. */
  private synchronized Closures begun(Roll roll) {
    Closures serving =
        closures.filter(known -> known.serves(roll)).orElseGet(() -> new Closures(roll, rows));
    closures = Optional.of(serving);
    return serving;
  }
}
