package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was read and written, in facts and rows. */
final class CountTables {
  private CountTables() {}

  /** All have the same lengths. */
  static Table reads(List<Reads> all) {
    List<String> headings = new ArrayList<>(List.of("state of the list", "what"));
    headings.addAll(Amounts.members(List.copyOf(all.get(0).counts().keySet())));
    Table table = Table.of(headings);
    for (Reads reads : all) {
      List<String> cells =
          new ArrayList<>(List.of(reads.scene().words(), reads.question().words()));
      reads.counts().values().forEach(count -> cells.add(Amounts.count(count.read())));
      table.row(cells);
    }
    return table;
  }

  static Table begins(List<Beginning> all) {
    Table table = Table.of("members", "open a session", "start a cycle");
    for (Beginning one : all) {
      table.row(Amounts.count(one.members()), written(one.session()), written(one.cycle()));
    }
    return table;
  }

  /** A column for each number of sessions, two rows for each number of people. */
  static Table changes(List<RosterChange> all) {
    List<String> headings = new ArrayList<>(List.of("people", "what"));
    all.stream().map(RosterChange::sessions).distinct().forEach(many -> headings.add(with(many)));
    Table table = Table.of(headings);
    for (int people : all.stream().map(RosterChange::people).distinct().toList()) {
      List<RosterChange> same = all.stream().filter(one -> one.people() == people).toList();
      table.row(row(people, "join", same, RosterChange::join));
      table.row(row(people, "leave", same, RosterChange::leave));
    }
    return table;
  }

  private static String with(int sessions) {
    return sessions == 1 ? "with 1 session" : "with " + sessions + " sessions";
  }

  private static List<String> row(
      int people, String what, List<RosterChange> same, Function<RosterChange, Count> of) {
    List<String> cells = new ArrayList<>(List.of(Amounts.count(people), what));
    same.forEach(change -> cells.add(written(of.apply(change))));
    return cells;
  }

  private static String written(Count count) {
    return Amounts.count(count.facts(), "fact") + ", " + Amounts.count(count.written(), "row");
  }
}
