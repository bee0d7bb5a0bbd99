package io.ringcycle.jpa;

import static io.ringcycle.jpa.Tampering.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.jpa.Difference.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever was done to facts past the engine comes to light. */
interface FactsTampered extends Tampered {
  String FACT = "organisation = ? and stream = ? and sequence = ?";
  List<String> FACT_KEY = List.of("organisation", "stream", "sequence");

  @Test
  default void aFactThatIsGoneFromTheMiddleOfAStreamIsFoundAndNothingElse() {
    for (String stream : List.of("o", "l:%", "s:%")) {
      Map<String, Object> fact = fact(stream, "sequence = 2");
      Verified verified =
          tampering()
              .verifiedAfter("fact", "delete from ringcycle.fact where " + FACT, named(fact));
      Found.only(verified, Kind.FACT_MISSING, "fact", "sequence", "2");
    }
  }

  @Test
  default void aFactThatIsGoneFromTheEndOfAStreamShowsInTheRows() {
    for (String stream : List.of("o", "l:%", "s:%")) {
      Map<String, Object> fact = fact(stream, "1 = 1");
      Verified verified =
          tampering()
              .verifiedAfter("fact", "delete from ringcycle.fact where " + FACT, named(fact));
      assertThat(verified.sound()).isFalse();
      assertThat(verified.differences()).noneMatch(one -> one.table().equals("fact"));
    }
  }

  @Test
  default void aFactThatCannotBeReadIsFoundAndNothingElse() {
    Map<String, Object> fact = fact("s:%", "1 = 1");
    Verified verified =
        tampering()
            .verifiedAfter(
                "fact", "update ringcycle.fact set body = '{}' where " + FACT, named(fact));
    Found.only(verified, Kind.FACT_UNREADABLE, "fact", "", fact.get("sequence"));
  }

  @Test
  default void aFactOfAnotherStreamIsFoundAndNothingElse() {
    Map<String, Object> fact = fact("s:%", "1 = 1");
    Verified verified =
        tampering()
            .verifiedAfter(
                "fact",
                "update ringcycle.fact set stream = 's:stray', sequence = 1 where " + FACT,
                named(fact));
    Found.only(verified, Kind.FACT_MISPLACED, "fact", "", 1);
  }

  @Test
  default void aFactWithoutThatOnWhichItRestsIsFound() {
    Map<String, Object> fact = fact("o", "sequence = 1");
    String sql =
        "delete from ringcycle.fact where organisation = ? and stream = ? and sequence >= ?";
    Verified verified = tampering().verifiedAfter("fact", sql, named(fact));
    assertThat(verified.differences())
        .extracting(Difference::kind)
        .containsExactly(Kind.FACT_WITHOUT_GROUND);
  }

  @Test
  default void aFactInTheWrongOrganisationIsFound() {
    Map<String, Object> fact = fact("%", "part = 2");
    Verified verified =
        tampering()
            .verifiedAfter(
                "fact",
                "update ringcycle.fact set organisation = 'third' where " + FACT,
                named(fact));
    assertThat(verified.differences())
        .anyMatch(one -> one.kind() == Kind.FACT_MISPLACED && one.column().equals("organisation"));
  }

  @Test
  default void aFactBehindALaterOneIsFound() {
    Map<String, Object> fact = fact("s:%", "sequence = 3");
    Verified verified =
        tampering()
            .verifiedAfter(
                "fact", "update ringcycle.fact set change_no = 1000000 where " + FACT, named(fact));
    assertThat(verified.differences())
        .extracting(Difference::kind)
        .containsExactly(Kind.FACT_MISSING, Kind.FACT_OUT_OF_ORDER);
  }

  /** The last of the facts of which that holds. */
  private Map<String, Object> fact(String stream, String condition) {
    return tampering()
        .rows(
            ("select * from ringcycle.fact where organisation = 'acme' and stream like '%s'"
                    + " and %s order by change_no desc, part desc limit 1")
                .formatted(stream, condition))
        .get(0);
  }

  private static Object[] named(Map<String, Object> fact) {
    return values(fact, FACT_KEY);
  }
}
