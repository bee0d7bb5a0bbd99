package io.ringcycle.memory;

import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.StandingRow;
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
  private final Marks<StandingRow> returns = new Marks<>();
  private volatile Optional<Closures> closures = Optional.empty();

  Optional<StandingRow> find(int person) {
    return Optional.ofNullable(rows.get(person));
  }

  void put(StandingRow row, int person) {
    Optional<StandingRow> old = Optional.ofNullable(rows.put(person, row));
    byId.put(row.supporter().value(), row);
    old.flatMap(StandingRow::priority).ifPresent(front -> byRank.remove(-front.rank()));
    row.priority().ifPresent(front -> byRank.put(-front.rank(), row));
    old.flatMap(Sheet::back).ifPresent(returns::remove);
    back(row).ifPresent(mark -> returns.put(mark, row));
    closures.ifPresent(known -> known.forget(person));
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
    return returns.between(after, until, through, limit, row -> row.attemptedIn() != cycle);
  }

  /** The first time after an instant that somebody comes back. */
  Optional<Instant> nextReturn(Instant after) {
    return returns.between(Mark.after(after), Instant.MAX, 1).stream()
        .findFirst()
        .flatMap(StandingRow::backAt);
  }

  /** Where this session was found to have nobody on a list. */
  Closures closures(Roll roll, Eligibility eligibility) {
    return closures
        .filter(known -> known.serves(roll, eligibility))
        .orElseGet(() -> fresh(roll, eligibility));
  }

  private Closures fresh(Roll roll, Eligibility eligibility) {
    Closures made = new Closures(roll, eligibility);
    closures = Optional.of(made);
    return made;
  }
}
