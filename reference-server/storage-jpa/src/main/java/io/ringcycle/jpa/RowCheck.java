package io.ringcycle.jpa;

import static java.util.stream.Collectors.toSet;

import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.jpa.row.Numbered;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares every derived row of one organisation with what its facts were folded into. */
final class RowCheck {
  private final Ids ids;
  private final Walk walk;
  private final Folded folded;
  private final View view;
  private final Findings findings;
  private final ColumnRules rules;

  RowCheck(Walk walk, Ids ids, Folded folded, View view, Findings findings, ColumnRules rules) {
    this.ids = ids;
    this.walk = walk;
    this.folded = folded;
    this.view = view;
    this.findings = findings;
    this.rules = rules;
  }

  void run() {
    parents(KeyedTables.LISTS, List.of(KeyedTables.MEMBERS));
    parents(KeyedTables.SESSIONS, KeyedTables.OF_SESSION);
    for (KeyedTable table : KeyedTables.OWNED) {
      compare(table, ids.organisation().value(), "");
      missing(table);
    }
  }

  /** Rows of one table, and what hangs on each of them by its number. */
  private void parents(KeyedTable table, List<KeyedTable> children) {
    Map<Long, String> numbers = new LinkedHashMap<>();
    walk.through(
        table,
        ids.organisation().value(),
        stored -> {
          compare(table, "", stored);
          numbers.put(number(stored), String.valueOf(table.place(stored).get(0)));
        });
    Set<String> gone = folded.of(table.key()).stream().map(Keys::owner).collect(toSet());
    gone.forEach(findings::parentMissing);
    missing(table);
    for (KeyedTable child : children) {
      numbers.forEach((number, id) -> compare(child, number, id));
      folded.of(child.key()).removeIf(key -> gone.contains(Keys.owner(key)));
      missing(child);
    }
  }

  private static long number(Stored<?> stored) {
    return ((Numbered<?>) stored).no();
  }

  private void compare(KeyedTable table, Object owner, String id) {
    walk.through(table, owner, stored -> compare(table, id, stored));
  }

  private void compare(KeyedTable table, String owner, Stored<?> stored) {
    findings.row();
    Optional<RowKey<?>> key = table.keyOf(owner, stored).filter(folded.of(table.key())::remove);
    if (key.isPresent()) {
      columns(table, key.get(), stored);
    } else {
      String name = table.keyOf(owner, stored).map(Keys::shown).orElse(Keys.shown(stored));
      findings.add(difference(Kind.ROW_TOO_MANY, table, name));
    }
  }

  private void columns(KeyedTable table, RowKey<?> key, Stored<?> stored) {
    Columns expected = Columns.of(fresh(key));
    Columns found = Columns.of(stored);
    for (String column : expected.values().keySet()) {
      if (!rules.admit(table.name(), column, expected, found)) {
        findings.add(
            difference(Kind.OTHER_VALUE, table, Keys.shown(key))
                .in(column, expected.shown(column), found.shown(column)));
      }
    }
  }

  private <R extends Row> Stored<R> fresh(RowKey<R> key) {
    R row = view.find(key).orElseThrow();
    return Tables.of(key).maker().apply(ids, row);
  }

  private void missing(KeyedTable table) {
    folded.of(table.key()).stream()
        .map(Keys::shown)
        .sorted()
        .forEach(key -> findings.add(difference(Kind.ROW_MISSING, table, key)));
  }

  private Difference difference(Kind kind, KeyedTable table, String key) {
    return Difference.of(kind, ids.organisation().value(), table.name(), key);
  }
}
