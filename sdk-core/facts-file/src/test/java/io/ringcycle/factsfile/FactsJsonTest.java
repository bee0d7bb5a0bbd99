package io.ringcycle.factsfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsJsonTest {
  private static final int VALUES = 200;

  static Stream<Class<?>> facts() {
    return SealedMapper.records(Fact.class);
  }

  static Stream<Class<?>> keptRows() {
    return SealedMapper.records(Kept.class);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactSurvives(Class<? extends Fact> type) {
    AnyValue any = new AnyValue(type.getName().hashCode());
    for (int i = 0; i < VALUES; i++) {
      Recorded some = any.of(Recorded.class);
      survives(new ChangeRecord(some.organisation(), List.of(with(some, any.of(type))), List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("keptRows")
  void everyKeptRowSurvives(Class<? extends Kept> type) {
    AnyValue any = new AnyValue(type.getName().hashCode());
    for (int i = 0; i < VALUES; i++) {
      survives(Examples.kept(Examples.US, any.of(type)));
    }
  }

  @Test
  void changesOfManyFactsAndRowsSurviveInOrder() {
    AnyValue any = new AnyValue(7);
    for (int i = 0; i < VALUES; i++) {
      Recorded first = any.of(Recorded.class);
      List<Recorded> facts =
          IntStream.range(0, i % 5).mapToObj(n -> with(first, any.of(Fact.class))).toList();
      List<Kept> kept = IntStream.range(0, i % 3).mapToObj(n -> any.of(Kept.class)).toList();
      survives(new ChangeRecord(first.organisation(), facts, kept));
    }
  }

  @Test
  void setsAndMapsKeepTheirOrder() {
    Map<String, String> details = new LinkedHashMap<>();
    List.of("z", "a", "m", "{\"", "b").forEach(key -> details.put(key, "of " + key));
    Supporter supporter = Supporter.of("ada", "Ada", "+447700900123");
    Supporter ordered =
        new Supporter(
            new SupporterId("ada"),
            "Ada",
            supporter.contact(),
            new LinkedHashSet<>(List.of("late", "early", "middle")),
            details);

    ChangeRecord read =
        FactsJson.read(FactsJson.write(Examples.kept(Examples.US, ProfileRow.of(ordered))));

    Supporter again = ((ProfileRow) read.kept().get(0)).supporter();
    assertThat(again.details().keySet()).containsExactly("z", "a", "m", "{\"", "b");
    assertThat(again.tags()).containsExactly("late", "early", "middle");
  }

  @Test
  void aLineLooksLikeThis() {
    assertThat(FactsJson.write(Examples.skip()))
        .isEqualTo(
            """
            {"organisation":"us",\
            "facts":[{"stream":{"stream":"OfSession","session":"s1"},"sequence":1,\
            "at":"2026-03-01T12:00:00.000000001Z","by":"carol",\
            "fact":{"fact":"Skipped","session":"s1","supporter":"ada",\
            "rule":{"skipRule":"Until","date":"2026-03-09"},\
            "zone":"Europe/London","reason":"n1"}}],\
            "kept":[{"kept":"NoteRow","note":"n1","about":"ada",\
            "text":"on holiday — \\"Zürich\\" 😀","logged":{"added":[],"removed":[]},\
            "changed":{"added":[],"removed":[]}}]}\
            """);
  }

  @Test
  void theWordsOfAChangeDoNotReachALogByAccident() {
    assertThat(Examples.skip().toString()).isEqualTo("ChangeRecord[1 facts, 1 kept rows]");
  }

  private static Recorded with(Recorded one, Fact fact) {
    return new Recorded(one.organisation(), one.stream(), one.sequence(), one.at(), one.by(), fact);
  }

  /** Also through the bytes of a file. */
  private static void survives(ChangeRecord change) {
    String json = FactsJson.write(change);
    String stored = new String(json.getBytes(UTF_8), UTF_8);

    assertThat(stored).isEqualTo(json).doesNotContain("\n", "\r", "\u0000");
    assertThat(FactsJson.read(stored)).isEqualTo(change);
  }
}
