package io.ringcycle.simulated;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.simulated.Reaction.Answers;
import io.ringcycle.simulated.Reaction.Ending;
import io.ringcycle.simulated.Reaction.Fails;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int MANY = 20_000;

  @Test
  void givesTheSamePeopleForTheSameSeed() {
    assertThat(scripts(Crowd.of(3), 1_000)).isEqualTo(scripts(Crowd.of(3), 1_000));
    assertThat(scripts(Crowd.of(3), 1_000)).isNotEqualTo(scripts(Crowd.of(4), 1_000));
  }

  @Test
  void isMixedAsItSays() {
    Map<String, Long> kinds =
        scripts(Crowd.of(1), MANY).stream().collect(groupingBy(CrowdTest::kind, counting()));
    shares(kinds, "talk", 35);
    shares(kinds, "RingsOut", 30);
    shares(kinds, "voicemail", 15);
    shares(kinds, "BUSY", 8);
    shares(kinds, "DECLINED", 6);
    shares(kinds, "NOT_FOUND", 3);
    shares(kinds, "NETWORK", 3);
  }

  @Test
  void talksForThirtySecondsToSixMinutes() {
    assertThat(scripts(Crowd.of(5), MANY))
        .filteredOn(script -> kind(script).equals("talk"))
        .map(script -> ((Answers) script.reaction()).ending().orElseThrow().after())
        .allMatch(talks -> talks.compareTo(Duration.ofSeconds(30)) >= 0)
        .allMatch(talks -> talks.compareTo(Duration.ofMinutes(6)) <= 0)
        .contains(Duration.ofSeconds(30), Duration.ofMinutes(6));
  }

  @Test
  void findsNobodyBehindTheSameNumbersAtEveryAttempt() {
    Crowd crowd = Crowd.of(9);
    assertThat(IntStream.range(0, 1_000).mapToObj(CrowdTest::number))
        .filteredOn(number -> crowd.script(number, 0).equals(Script.notFound()))
        .isNotEmpty()
        .allMatch(number -> crowd.script(number, 17).equals(Script.notFound()));
  }

  @Test
  void reachesSomePeopleOnlyLater() {
    Crowd crowd = Crowd.of(9);
    PhoneNumber number = number(0);
    Stream<String> kinds =
        IntStream.range(0, 50).mapToObj(attempt -> kind(crowd.script(number, attempt)));
    assertThat(kinds).contains("talk", "RingsOut", "voicemail");
  }

  private static void shares(Map<String, Long> kinds, String kind, int percent) {
    double share = 100.0 * kinds.getOrDefault(kind, 0L) / MANY;
    assertThat(share).as(kind).isCloseTo(percent, within(1.5));
  }

  private static List<Script> scripts(Crowd crowd, int count) {
    return IntStream.range(0, count).mapToObj(i -> crowd.script(number(i), i % 3)).toList();
  }

  private static PhoneNumber number(int index) {
    return PhoneNumber.of("+4477009" + (10_000 + index));
  }

  private static String kind(Script script) {
    if (script.reaction() instanceof Answers answers) {
      Ending ending = answers.ending().orElseThrow();
      return ending.cause().equals(Causes.VOICEMAIL) ? "voicemail" : "talk";
    }
    return script.reaction() instanceof Fails fails
        ? fails.cause().category().name()
        : script.reaction().getClass().getSimpleName();
  }
}
