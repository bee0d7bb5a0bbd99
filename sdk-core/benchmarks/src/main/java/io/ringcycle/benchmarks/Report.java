package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as the page shows them. */
record Report(Figures figures) {

  /** All of it, as Markdown. */
  String text() {
    return Stream.of(
            section("The manifest", manifest()),
            section("Time to ask", TimeTable.of(figures.asking())),
            section("Time to act", TimeTable.of(figures.doing())),
            section("Rows read", CountTables.reads(figures.reads())),
            section("What a session and a cycle write", CountTables.begins(figures.beginnings())),
            section("What a change of the list writes", CountTables.changes(figures.changes())),
            section("Memory", memory()))
        .collect(Collectors.joining("\n\n"));
  }

  private static String section(String heading, Table table) {
    return "## " + heading + "\n\n" + table;
  }

  private Table manifest() {
    Table table = Table.of("what", "this run");
    figures.manifest().lines().forEach((what, value) -> table.row(what, value));
    return table;
  }

  private Table memory() {
    Table table =
        Table.of(
            "what is known of each", "members", "the list", "for each member", "a session on it");
    for (Kept kept : figures.kept()) {
      long list = kept.heap().list();
      table.row(
          kept.folk().words(),
          Amounts.count(kept.members()),
          Amounts.bytes(list),
          Amounts.bytes(list / kept.members()),
          Amounts.bytes(kept.heap().session()));
    }
    return table;
  }
}
