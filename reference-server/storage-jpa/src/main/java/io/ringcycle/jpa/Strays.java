package io.ringcycle.jpa;

import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.jpa.row.Stored;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What belongs to no organisation, or to two. */
final class Strays {
  private final EntityManager entities;
  private final Walk walk;
  private final Findings findings;

  Strays(EntityManager entities, Walk walk, Findings findings) {
    this.entities = entities;
    this.walk = walk;
    this.findings = findings;
  }

  /** Everybody who has a fact, or a row that should follow from one. */
  static Set<String> organisations(EntityManager entities) {
    Set<String> all = new TreeSet<>();
    addOwners(entities, "FactEntity", "key.organisation", all);
    for (KeyedTable table : KeyedTables.OF_ORGANISATION) {
      addOwners(entities, table.type().getSimpleName(), table.owner(), all);
    }
    return all;
  }

  private static void addOwners(
      EntityManager entities, String table, String owner, Set<String> all) {
    String text = "select e.%2$s from %1$s e where e.%2$s > :after order by e.%2$s";
    List<String> next = List.of("");
    while (!next.isEmpty()) {
      next =
          new Asked<>(entities, text.formatted(table, owner), String.class)
              .with("after", next.get(0))
              .first(1)
              .all();
      all.addAll(next);
    }
  }

  void run() {
    rowsOf(KeyedTables.MEMBERS, "ListEntity", "list");
    KeyedTables.OF_SESSION.forEach(table -> rowsOf(table, "SessionEntity", "session"));
    finishedPages();
    changes();
  }

  private void finishedPages() {
    new Asked<>(
            entities,
            "select distinct f.key.session from FinishedEntity f where not exists"
                + " (select s from SessionEntity s where s.no = f.key.session)",
            Long.class)
        .all()
        .forEach(
            number ->
                findings.add(
                    Difference.of(Kind.ROW_TOO_MANY, "", "finished", "session_no=" + number)));
  }

  /** Rows that hang on a number that stands for nothing. */
  private void rowsOf(KeyedTable table, String parent, String column) {
    String text =
        "select distinct e.%1$s from %2$s e"
            + " where not exists (select p from %3$s p where p.no = e.%1$s)";
    List<Long> numbers =
        new Asked<>(
                entities,
                text.formatted(table.owner(), table.type().getSimpleName(), parent),
                Long.class)
            .all();
    for (long number : numbers) {
      walk.through(table, number, stored -> stray(table, stored, column));
    }
  }

  private void stray(KeyedTable table, Stored<?> stored, String column) {
    Columns columns = Columns.of(stored);
    if (!findings.isParentMissing(columns.shown(column))) {
      String whose = columns.get("organisation").map(String::valueOf).orElse("");
      findings.add(Difference.of(Kind.ROW_TOO_MANY, whose, table.name(), Keys.shown(stored)));
    }
  }

  /** A change is of one organisation. */
  private void changes() {
    new Asked<>(
            entities,
            "select f.change from FactEntity f group by f.change"
                + " having count(distinct f.key.organisation) > 1 order by f.change",
            Long.class)
        .all()
        .forEach(
            change ->
                findings.add(
                    Difference.of(Kind.FACT_MISPLACED, "", "fact", "change " + change)
                        .in("organisation", "one", "several")));
  }
}
