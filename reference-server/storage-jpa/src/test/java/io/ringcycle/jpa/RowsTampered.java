package io.ringcycle.jpa;

import static io.ringcycle.jpa.Tampering.values;
import static io.ringcycle.jpa.Tampering.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.jpa.Difference.Kind;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        .isEqualTo(DerivedColumns.KEYS.keySet().stream().mapToLong(tampering()::count).sum());
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
          Map<String, Object> row = tampering().first(table, key);
          Verified verified =
              tampering()
                  .verifiedAfter(
                      table,
                      "delete from ringcycle." + table + " where " + where(key),
                      values(row, key));
          Found.only(verified, Kind.ROW_MISSING, table, "", Found.lastOf(row, key));
        });
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
    assertThat(verified(ColumnRules.STRICT, 2)).isEqualTo(whole);
    assertThat(verified(ColumnRules.STRICT, 7)).isEqualTo(whole);
  }

  @Test
  default void aColumnThatIsAHintIsHeldAgainstItsOwnRule() {
    ColumnRules.Hint any = (expected, found) -> true;
    ColumnRules lenient = new ColumnRules(Map.of("member.live_place", any));
    ColumnRules severe =
        new ColumnRules(
            Map.of(
                "member.live_place",
                (expected, found) -> found.get("live").equals(Optional.of(true))));
    String sql = "update ringcycle.member set live_place = 7";
    Tampering by = tampering();
    assertThat(by.verifiedAfter("member", sql).found()).isPositive();
    assertThat(by.after("member", () -> verified(lenient, 100), sql).found()).isZero();
    assertThat(by.after("member", () -> verified(severe, 100), sql).found())
        .isEqualTo(by.rows("select 1 from ringcycle.member where not live").size())
        .isPositive();
  }

  private Verified verified(ColumnRules rules, int page) {
    try (EntityManagerFactory factory = JpaStorages.factory(database())) {
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
                "update ringcycle.call_list set name = 'Jane Roe', description = 'Jane', event = 'Roe'");
    assertThat(verified.differences())
        .isNotEmpty()
        .allMatch(one -> !one.toString().contains("Roe"));
    assertThat(verified.differences())
        .anyMatch(one -> one.found().equals("a text of 8 characters"));
  }
}
