package io.ringcycle.jpa;

import static io.ringcycle.jpa.Tampering.values;
import static io.ringcycle.jpa.Tampering.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.jpa.Difference.Kind;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever was done to rows past the engine comes to light. */
interface RowsTampered extends Tampered {
  @Test
  default void whatTheEngineHasKeptIsAsTheFactsHaveIt() {
    Verified verified = Verification.of(database());
    assertThat(verified.differences()).isEmpty();
    assertThat(verified.sound()).isTrue();
    assertThat(verified.organisations()).isEqualTo(2);
    assertThat(verified.facts()).isEqualTo(tampering().count("fact"));
    assertThat(verified.rows())
        .isEqualTo(
            DerivedColumns.KEYS.keySet().stream().mapToLong(tampering()::count).sum()
                + tampering().count("finished"));
  }

  /** One column of each table at a time. */
  @Test
  default void anotherValueInAnyColumnIsFoundAndNothingElse() {
    int most = 0;
    for (int at = 0; at <= most; at++) {
      List<OtherValue> values = new ArrayList<>();
      for (String table : DerivedColumns.KEYS.keySet()) {
        List<OtherValue> all = OtherValue.all(tampering(), table);
        most = Math.max(most, all.size() - 1);
        all.stream().skip(at).limit(1).forEach(values::add);
      }
      values.forEach(value -> value.put(tampering()));
      Verified verified = Verification.of(database());
      values.forEach(value -> value.takeBack(tampering()));
      assertThat(verified.differences()).allMatch(one -> one.kind() == Kind.OTHER_VALUE);
      assertThat(verified.differences().stream().map(OtherValue::name))
          .containsExactlyInAnyOrderElementsOf(values.stream().map(OtherValue::name).toList());
    }
  }

  @Test
  default void aRowThatWasTakenAwayIsFoundAndNothingElse() {
    DerivedColumns.KEYS.forEach(
        (table, key) -> {
          Map<String, Object> row = tampering().first(table, key, withoutParts(table));
          Verified verified =
              tampering()
                  .verifiedAfter(
                      table,
                      "delete from ringcycle." + table + " where " + where(key),
                      values(row, key));
          Found.only(verified, Kind.ROW_MISSING, table, "", Found.lastOf(row, key));
        });
  }

  /** Pages of a session that is gone would be nobody's, and be found too. */
  private static String withoutParts(String table) {
    return table.equals("session")
        ? "no not in (select session_no from ringcycle.finished)"
        : "1 = 1";
  }

  @Test
  default void aRowThatFollowsFromNothingIsFoundAndNothingElse() {
    DerivedColumns.KEYS.forEach(
        (table, key) -> {
          Map<String, Object> row = DerivedColumns.copy(table, tampering().first(table, key));
          Verified verified =
              tampering().verifiedAfter(table, insert(table, row), row.values().toArray());
          Found.only(verified, Kind.ROW_TOO_MANY, table, "", Found.lastOf(row, key));
        });
  }

  @Test
  default void rowsOfNoListAndNoSessionAreFound() {
    for (String table : List.of("member", "standing", "cycle", "advance")) {
      List<String> key = DerivedColumns.KEYS.get(table);
      Map<String, Object> row = tampering().first(table, key);
      row.put(key.get(0), -7L);
      Verified verified =
          tampering().verifiedAfter(table, insert(table, row), row.values().toArray());
      Found.only(verified, Kind.ROW_TOO_MANY, table, "", Found.lastOf(row, key));
    }
  }

  private static String insert(String table, Map<String, Object> row) {
    return "insert into ringcycle."
        + table
        + " ("
        + String.join(", ", row.keySet())
        + ") values (?"
        + ", ?".repeat(row.size() - 1)
        + ")";
  }

  @Test
  default void pagesOfAnySizeShowTheSame() {
    Verified whole = Verification.of(database());
    assertThat(verified(ColumnRules.OF_TABLES, 2)).isEqualTo(whole);
    assertThat(verified(ColumnRules.OF_TABLES, 7)).isEqualTo(whole);
  }

  /** Whoever waits and is told of in no line would never be found again. */
  @Test
  default void whoeverStandsInNoLineIsFound() {
    String all = "queue_place = null, waits_for = null, waits_since = null";
    Verified verified = tampering().verifiedAfter("member", "update ringcycle.member set " + all);
    assertThat(verified.differences())
        .isNotEmpty()
        .allMatch(one -> one.column().equals("waits_for"))
        .hasSize(tampering().rows("select 1 from ringcycle.member where live and callable").size());
  }

  @Test
  default void inWhichLineSomebodyStandsIsUpToTheStore() {
    String inLine = "queue_place = place, waits_for = null, waits_since = null";
    String waiting = "queue_place = null, waits_for = 'a', waits_since = attempted_at";
    String done = "queue_place = null, waits_for = 'd', waits_since = contacted_at";
    String update = "update ringcycle.member set %s where live and callable and %s";
    for (String sql :
        List.of(
            update.formatted(inLine, "true"),
            update.formatted(waiting, "attempted_at is not null"),
            update.formatted(done, "contacted_here and contacted_at is not null"))) {
      assertThat(tampering().verifiedAfter("member", sql).differences()).as(sql).isEmpty();
    }
    String early = update.formatted(done, "not contacted_here and contacted_at is not null");
    assertThat(tampering().verifiedAfter("member", early).sound()).isFalse();
  }

  @Test
  default void aPageOfFinishedPlacesThatIsNotRightIsFound() {
    Tampering by = tampering();
    String first =
        "(select min(session_no) from ringcycle.standing where finished_place is not null)";
    String of = " where session_no = " + first;
    Object page = by.rows("select bits from ringcycle.finished" + of).get(0).get("bits");
    byte[] bits = ((byte[]) page).clone();
    bits[100] = (byte) (bits[100] ^ 4);
    String sql = "update ringcycle.finished set bits = ?" + of;
    Found.only(
        by.verifiedAfter("finished", sql, (Object) bits),
        Kind.OTHER_VALUE,
        "finished",
        "bits",
        "page=0");
    String gone = "delete from ringcycle.finished" + of;
    Found.only(by.verifiedAfter("finished", gone), Kind.ROW_MISSING, "finished", "", "page=0");
    String stray = "update ringcycle.finished set session_no = -7" + of;
    assertThat(by.verifiedAfter("finished", stray).differences())
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(Kind.ROW_MISSING, Kind.ROW_TOO_MANY);
  }

  private Verified verified(ColumnRules rules, int page) {
    try (EntityManagerFactory factory = Factories.on(database())) {
      Dialect dialect = Dialect.of(database());
      return Verification.of(new PlainTransactions(factory, dialect), rules, page);
    }
  }

  @Test
  default void noWordsOfAnybodyAreTold() {
    Verified verified =
        tampering()
            .verifiedAfter(
                "call_list",
                "update ringcycle.call_list set name = 'Jane Roe', description = 'Jane', event ="
                    + " 'Roe'");
    assertThat(verified.differences())
        .isNotEmpty()
        .allMatch(one -> !one.toString().contains("Roe"));
    assertThat(verified.differences())
        .anyMatch(one -> one.found().equals("a text of 8 characters"));
  }
}
