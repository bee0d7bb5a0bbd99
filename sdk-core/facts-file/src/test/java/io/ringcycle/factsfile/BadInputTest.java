package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.ringcycle.facts.Fact;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String GOOD = FactsJson.write(Examples.skip());
  private static final String RULE = "{\"skipRule\":\"Until\",\"date\":\"2026-03-09\"}";
  private static final String NO_LONG =
      "facts[0].sequence: is no whole number up to 9223372036854775807";

  /** What stands in a good line, what is put in its place, and what is said of that. */
  static Stream<Arguments> bad() {
    return Stream.of(
        arguments("'Skipped'", "'Gone'", "facts[0].fact.fact: 'Gone' is not known here"),
        arguments("'Skipped'", "7", "facts[0].fact.fact: is no text"),
        arguments("'fact':'Skipped',", "", "facts[0].fact.fact: is missing"),
        arguments("'sequence':1,", "", "facts[0].sequence: is missing"),
        arguments("'sequence':1,", "'sequence':null,", NO_LONG),
        arguments("'sequence':1,", "'sequence':'1',", NO_LONG),
        arguments("'sequence':1,", "'sequence':1.5,", NO_LONG),
        arguments("'sequence':1,", "'sequence':9223372036854775808,", NO_LONG),
        arguments("'sequence':1,", "'sequence':1e99999,", NO_LONG),
        arguments("'sequence':1,", "'x':2,", "facts[0]: the member 'x' is not known here"),
        arguments("'zone'", "'ZONE'", "facts[0].fact: the member 'ZONE' is not known here"),
        arguments("2026-03-09", "2026-02-30", "facts[0].fact.rule.date: is not a date"),
        arguments("12:00:00.000000001Z", "noon", "facts[0].at: is not an instant"),
        arguments("Europe/London", "?", "facts[0].fact.zone: is not a time zone known here"),
        arguments(quoted(RULE), "'Until'", "facts[0].fact.rule: is no object"),
        arguments("'carol'", "' '", "facts[0].by: the caller id is blank"),
        arguments("'carol'", "null", "facts[0].by: is no text"),
        arguments("'carol'", "{'value':'carol'}", "facts[0].by: is no text"),
        arguments("'note':'n1'", "'note':[]", "kept[0].note: is no text"),
        arguments("'kept':[", "'kept':[null,", "kept[0]: is no object"),
        arguments("'organisation':'us',", "", "organisation: is missing"),
        arguments("'facts':[", "'facts':{},'was':[", "the member 'was' is not known here"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatDoesNotFitIsNamedByItsPlace(String part, String other, String fault) {
    String bad = GOOD.replace(part.replace('\'', '"'), other.replace('\'', '"'));

    assertThat(bad).isNotEqualTo(GOOD);
    assertThatExceptionOfType(UnreadableFactsException.class)
        .isThrownBy(() -> FactsJson.read(bad))
        .withMessage(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "[]", "7", "\"{}\"", "{", "}", "{}{}", "{} x", "\ufeff{}"})
  void whatIsNoObjectIsRefused(String text) {
    refused(text);
  }

  @Test
  void nothingMayStandBehindTheObject() {
    refused(GOOD + GOOD);
    refused(GOOD + "x");
    refused(GOOD + "]");
  }

  @Test
  void nothingMayBeThereTwice() {
    refused(GOOD.replace("\"sequence\":1", "\"sequence\":1,\"sequence\":2"));
    refused(
        "{'organisation':'us','facts':[],'kept':[{'kept':'ProfileRow','supporter':{'id':'a',"
            .concat(
                "'name':'','contact':{'numberGiven':'Missing'},'tags':['t','t'],'details':{}}}]}")
            .replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"facts\":", "{\"a\":[", "{\"facts\":[{\"fact\":"})
  void deepNestingIsRefusedAndHarmsNoStack(String opening) {
    refused(opening.repeat(1_000_000));
  }

  @Test
  void bracketsWithinTextAreNoNesting() {
    ChangeRecord brackets =
        Examples.kept(Examples.US, Examples.note("n", "\\\"" + "[{".repeat(10_000) + "\\"));

    assertThat(FactsJson.read(FactsJson.write(brackets))).isEqualTo(brackets);
  }

  @Test
  void numbersThatTakeForeverAreRefused() {
    refused(GOOD.replace("\"sequence\":1", "\"sequence\":" + "9".repeat(1_000_000)));
    refused(GOOD.replace("\"sequence\":1", "\"sequence\":1e999999999"));
  }

  @Test
  void personalTextIsNotRepeatedInAFault() {
    String bad = GOOD.replace("\"ada\"", "{\"secret\":\"Ada Lovelace\"}");

    assertThat(catchThrowable(() -> FactsJson.read(bad)))
        .isInstanceOf(UnreadableFactsException.class)
        .hasMessageNotContaining("Lovelace");
  }

  @ParameterizedTest
  @MethodSource("io.ringcycle.factsfile.FactsJsonTest#facts")
  void aMemberOfAnyOtherKindIsReadOrRefused(Class<? extends Fact> type) {
    RecordMapper mapper = new RecordMapper(type);
    JsonObject good = mapper.write(new AnyValue(3).of(type));
    for (JsonValue odd : odd()) {
      for (String member : good.keySet()) {
        JsonObject bad = JSON.createObjectBuilder(good).add(member, odd).build();
        readOrRefused(() -> mapper.read(bad));
      }
    }
  }

  @Test
  void aLineThatWasChangedAnywhereIsReadOrRefused() {
    Random random = new Random(1);
    String letters = "{}[]\":,\\0e-tfn\u0000\ud800 ";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder bad = new StringBuilder(GOOD);
      int where = random.nextInt(bad.length());
      bad.setCharAt(where, letters.charAt(random.nextInt(letters.length())));
      bad.delete(where + 1, where + 1 + random.nextInt(3));
      readOrRefused(() -> FactsJson.read(bad.toString()));
    }
  }

  private static List<JsonValue> odd() {
    return List.of(
        JsonValue.NULL,
        JsonValue.TRUE,
        JsonValue.EMPTY_JSON_OBJECT,
        JsonValue.EMPTY_JSON_ARRAY,
        JSON.createArrayBuilder().addNull().build(),
        JSON.createObjectBuilder().addNull("").build(),
        JSON.createValue(""),
        JSON.createValue(-1.5),
        JSON.createValue(Long.MIN_VALUE));
  }

  private static void readOrRefused(Runnable reading) {
    try {
      reading.run();
    } catch (UnreadableFactsException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void refused(String text) {
    assertThatExceptionOfType(UnreadableFactsException.class)
        .isThrownBy(() -> FactsJson.read(text));
  }

  private static String quoted(String json) {
    return json.replace('"', '\'');
  }
}
