package io.ringcycle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense in what people and programs write is refused, and nothing is kept of it. */
@Rule("REFUSE-1")
class BoundsTest {
  private static final int FIVE_MEGABYTES = 5_000_000;

  private final Scene scene = Scene.of("ben", "cleo");
  private final CallingSession session = scene.session;

  static String[] nonsense() {
    return new String[] {
      "", " \t", "\u00A0\u2003 ", "line\u0000", "half \uD83D", "a".repeat(FIVE_MEGABYTES)
    };
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void namesAreOneShortLine(String name) {
    int facts = scene.facts.size();
    Scene.refused(Refusal.BadInput.class, () -> session.rename(name));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().describe(Scene.LIST, name, "", Optional.empty()));
    Scene.refused(
        Refusal.BadInput.class,
        () -> scene.ada.lists().describe(Scene.LIST, "List", "", Optional.of(name)));
    assertThat(scene.facts).hasSize(facts);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void idsMethodsAndLabelsAreOneShortLine(String text) {
    assertThatThrownBy(() -> new SupporterId(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ContactId(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ContactMethod(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContactLog.meaningful("").tags(Set.of(text), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whatIsKnownOfASupporterIsShortAndPrintable(String text) {
    assertThatThrownBy(() -> supporter("Ben", Set.of(text), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> supporter("Ben", Set.of(), Map.of(text, "detail")))
        .isInstanceOf(IllegalArgumentException.class);
    if (!text.isEmpty()) {
      assertThatThrownBy(() -> supporter(text, Set.of(), Map.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aSupporterHasSoManyLabelsAndDetailsAndNoMore() {
    Set<String> labels =
        IntStream.rangeClosed(0, Words.MOST_TAGS_KEPT).mapToObj(i -> "tag " + i).collect(toSet());
    assertThatThrownBy(() -> supporter("Ben", labels, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("200 tags");
    Map<String, String> details =
        IntStream.rangeClosed(0, Words.MOST_DETAILS).boxed().collect(toMap(i -> "d" + i, i -> ""));
    assertThatThrownBy(() -> supporter("Ben", Set.of(), details))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100 details");
    assertThatThrownBy(() -> supporter("Ben", Set.of(), Map.of("note", "a".repeat(FIVE_MEGABYTES))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLogThatWouldGiveSomebodyTooManyLabelsIsRefusedAndNothingIsKeptOfIt() {
    labelled("first", 50);
    labelled("second", 50);
    labelled("third", 50);
    labelled("fourth", 50);
    int facts = scene.facts.size();
    Scene.refused(Refusal.BadInput.class, () -> labelled("fifth", 1));
    assertThat(scene.facts).hasSize(facts);
  }

  private void labelled(String kind, int count) {
    Set<String> labels = IntStream.range(0, count).mapToObj(i -> kind + " " + i).collect(toSet());
    session.contacts().log(Scene.id("ben"), ContactLog.notContacted("").tags(labels, Set.of()));
  }

  private static Supporter supporter(String name, Set<String> tags, Map<String, String> details) {
    return new Supporter(Scene.id("ben"), name, new NumberGiven.Missing(), tags, details);
  }

  @Test
  void notesAndReasonsHaveAnEnd() {
    String endless = "a".repeat(FIVE_MEGABYTES);
    int facts = scene.facts.size();
    assertThatThrownBy(() -> ContactLog.meaningful(endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20000 characters");
    Scene.refused(
        Refusal.BadInput.class, () -> session.skips().removeForGood(Scene.id("ben"), endless));
    Scene.refused(
        Refusal.BadInput.class, () -> scene.ada.people().suppress(Scene.id("ben"), endless));
    assertThat(scene.facts).hasSize(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "999",
        "0044 20 7183 8750",
        "+44",
        "+0123456789",
        "+44 20 7183 8750",
        "+٤٤٢٠٧١٨٣٨٧٥٠",
        "+4420718387501234",
        "tel:+442071838750",
        "+442071838750\n"
      })
  void onlyE164IsANumberToDial(String number) {
    assertThatThrownBy(() -> PhoneNumber.of(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("E.164");
  }

  @Test
  void cooldownsAreNeitherNegativeNorEndless() {
    assertThatThrownBy(() -> Exclusions.NONE.betweenContacts(Duration.ofHours(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Exclusions.NONE.betweenAttempts(Duration.ofDays(367)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void limitsAreNeitherNothingNorEndless() {
    Duration second = Duration.ofSeconds(1);
    assertThatThrownBy(() -> Settings.DEFAULT.limits(Duration.ZERO, second, second))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Settings.DEFAULT.logging(Duration.ofDays(10), second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holdNumber");
    assertThatThrownBy(() -> Settings.DEFAULT.logging(second, Duration.ofSeconds(Long.MAX_VALUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void pagesHoldAtLeastOne(int most) {
    Scene.refused(Refusal.BadInput.class, () -> session.queue(most));
    Scene.refused(Refusal.BadInput.class, () -> session.supporters(Set.of(), 0, most));
    Scene.refused(Refusal.BadInput.class, () -> session.audit(0, most));
  }

  @Test
  void pagesMayBeAsLargeAsOneLikesAndBeginBeforeTheFirst() {
    int all = Integer.MAX_VALUE;
    assertThat(session.queue(all)).hasSize(2);
    assertThat(session.supporters(Set.of(), Long.MIN_VALUE, all)).hasSize(2);
    assertThat(session.supporters(Set.of(), Long.MAX_VALUE, all)).isEmpty();
    assertThat(session.audit(-5, all)).hasSameSizeAs(session.audit(0, all)).isNotEmpty();
    assertThat(session.audit(1, all)).hasSize(session.audit(0, all).size() - 1);
    assertThat(session.audit(Long.MAX_VALUE, all)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"to +44 7700 900123", "to +44-7700-900123 now", "0044(7700)900 123"})
  @Rule("FACT-2")
  void whatAProviderSaysOfAnEndHoldsNoNumber(String raw) {
    assertThat(new EndCause(EndCause.Category.FAILED, raw).raw()).doesNotContain("900");
  }

  @Test
  void aNameIsNeverCutInTheMiddleOfACharacter() {
    assertThat(Words.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
    assertThat(Words.cut("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
  }
}
