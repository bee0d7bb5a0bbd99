package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures as the page shows them. */
record Report(Figures figures) {
  private static final double THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;
  private static final double WRITTEN_AT_MOST = 2.1;
  private static final double LAST_AT_LEAST = 0.8;

  /** All of it, as Markdown. */
  String text() {
    List<String> sections = new ArrayList<>();
    sections.add(section("The manifest", manifest()));
    if (!figures.claims().isEmpty()) {
      ClaimTables claims = new ClaimTables(figures.claims());
      sections.add(section("Claims", claims.table()) + "\n\n" + claims.verdict());
    }
    if (!figures.growth().isEmpty()) {
      sections.add(section("From a short list to a long one", GrowthTable.of(figures.growth())));
    }
    if (!figures.writes().isEmpty()) {
      sections.add(section("New cycles and sessions", writes()));
    }
    figures
        .sync()
        .ifPresent(sync -> sections.add(section("A roster that has changed", table(sync))));
    figures.imported().ifPresent(one -> sections.add(section("A new roster", table(one))));
    if (!figures.reports().isEmpty()) {
      sections.add(section("Claims beside a long report", reports()));
    }
    return String.join("\n\n", sections);
  }

  private static String section(String heading, Table table) {
    return "## " + heading + "\n\n" + table;
  }

  private Table manifest() {
    Table table = Table.of("what", "this run");
    figures.manifest().forEach((what, value) -> table.row(what, value));
    return table;
  }

  private Table writes() {
    Table table =
        Table.of(
            "members",
            "what",
            "time",
            "rows written",
            "statements",
            "an UPDATE of a row for each member takes");
    for (Writes one : figures.writes()) {
      row(table, one, "start a cycle", one.cycle());
      row(table, one, "open a session", one.session());
    }
    return table;
  }

  private static void row(Table table, Writes one, String what, Writes.Deed deed) {
    double times = (double) one.allRows() / deed.time().median();
    String quicker =
        "%s, × %s".formatted(Written.time((double) one.allRows()), Amounts.digits(times));
    boolean reached = !what.startsWith("start") || one.members() < MILLION || times >= THOUSAND;
    table.row(
        Amounts.count(one.members()),
        what,
        Written.spread(deed.time(), Amounts::nanoseconds),
        Amounts.count(deed.reading().written()),
        Amounts.count(deed.reading().statements()),
        Written.aimed(quicker, reached));
  }

  private static Table table(Sync sync) {
    Table table =
        Table.of("members", "what", "time", "statements", "rows written", "for each changed");
    row(table, sync, "nothing has changed", sync.unchanged());
    row(table, sync, "1 % changed, no sessions", sync.alone());
    row(table, sync, "1 % changed, ten sessions", sync.watched());
    return table;
  }

  private static void row(Table table, Sync sync, String what, Sync.Once once) {
    String each = once.changed() == 0 ? "" : Amounts.digits(once.writtenForEach());
    boolean reached = once.changed() == 0 || once.writtenForEach() <= WRITTEN_AT_MOST;
    table.row(
        Amounts.count(sync.members()),
        what,
        Written.time((double) once.nanoseconds()),
        Amounts.count(once.reading().statements()),
        Amounts.count(once.reading().written()),
        Written.aimed(each, reached));
  }

  private static Table table(Import one) {
    String done = Amounts.count(one.done()) + " of " + Amounts.count(one.wanted());
    return Table.of("people imported", "time", "people a second", "heap in use at most, of 256 MB")
        .row(
            Written.aimed(done, one.done() == one.wanted()),
            one.seconds() + " s",
            Amounts.digits((double) one.done() / Math.max(1, one.seconds())),
            Amounts.bytes(one.most()));
  }

  private Table reports() {
    Table table =
        Table.of(
            "report open for",
            "callers in turn",
            "claims a second in each fifth of it",
            "last to first");
    figures.reports().forEach(one -> row(table, one));
    return table;
  }

  private static void row(Table table, LongReport one) {
    String parts = one.perSecond().stream().map(Amounts::digits).collect(Collectors.joining(", "));
    String last = "× " + Amounts.digits(one.last());
    table.row(
        one.seconds() + " s",
        Amounts.count(one.callers()),
        parts,
        Written.aimed(last, one.last() >= LAST_AT_LEAST));
  }
}
