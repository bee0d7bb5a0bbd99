package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static final Surroundings GOOD =
      new Surroundings(
          "127.0.0.1",
          "jdbc:postgresql://db/ringcycle",
          Duration.ofMillis(3),
          Optional.of("on"),
          Optional.of("on"),
          false,
          false);

  @Test
  void nothingIsSaidWhereAllIsAsItShouldBe() {
    assertThat(Checks.of(GOOD)).isEmpty();
  }

  @Test
  void aDatabaseThatForgetsWhatItHasAcknowledgedIsRefused() {
    assertThat(found(commits("off"))).singleElement().satisfies(one -> fatal(one, "ALTER ROLE"));
    assertThat(found(commits("local"))).isEmpty();
  }

  @Test
  void aClockThatDiffersIsToldAndOneThatHarmsIsRefused() {
    assertThat(found(fast(Duration.ofSeconds(2)))).singleElement().satisfies(one -> mild(one, "2"));
    assertThat(found(fast(Duration.ofMillis(-2500))))
        .singleElement()
        .satisfies(one -> mild(one, "2 s behind"));
    assertThat(found(fast(Duration.ofSeconds(30))))
        .singleElement()
        .satisfies(one -> fatal(one, "30 s ahead of"));
    assertThat(found(fast(Duration.ofDays(-1)))).singleElement().satisfies(one -> fatal(one, "s"));
  }

  @Test
  void whoeverListensToEverybodyIsTold() {
    for (String host : List.of("0.0.0.0", "::")) {
      assertThat(found(host, "jdbc:postgresql://db/x"))
          .singleElement()
          .satisfies(one -> mild(one, "all addresses"));
    }
  }

  @Test
  void aDatabaseForOneNodeIsToldAndWhatIsInMemoryToo() {
    assertThat(found("127.0.0.1", "jdbc:h2:file:./data/x"))
        .singleElement()
        .satisfies(one -> mild(one, "good for one node"));
    assertThat(found("127.0.0.1", "jdbc:h2:mem:x"))
        .singleElement()
        .satisfies(one -> mild(one, "all is gone"));
  }

  @Test
  void aDiskThatIsNotWaitedForIsTold() {
    Surroundings unsafe =
        new Surroundings(
            GOOD.host(),
            GOOD.url(),
            GOOD.fast(),
            Optional.of("on"),
            Optional.of("off"),
            false,
            false);
    assertThat(found(unsafe)).singleElement().satisfies(one -> mild(one, "fsync is off"));
  }

  @Test
  void itIsToldThatNobodyIsReallyCalled() {
    Surroundings simulated =
        new Surroundings(
            GOOD.host(),
            GOOD.url(),
            GOOD.fast(),
            GOOD.synchronousCommit(),
            GOOD.fsync(),
            true,
            true);
    assertThat(found(simulated)).singleElement().satisfies(one -> mild(one, "nobody is really"));
  }

  @Test
  void nobodyIsReallyCalledFromADemo() {
    Surroundings real =
        new Surroundings(
            GOOD.host(),
            GOOD.url(),
            GOOD.fast(),
            GOOD.synchronousCommit(),
            GOOD.fsync(),
            false,
            true);
    assertThat(found(real)).singleElement().satisfies(one -> fatal(one, "RINGCYCLE_DEMO"));
  }

  private static List<Finding> found(Surroundings surroundings) {
    return Checks.of(surroundings).toList();
  }

  private static List<Finding> found(String host, String url) {
    return found(
        new Surroundings(
            host,
            url,
            GOOD.fast(),
            GOOD.synchronousCommit(),
            GOOD.fsync(),
            GOOD.simulated(),
            false));
  }

  private static Surroundings commits(String how) {
    return new Surroundings(
        GOOD.host(), GOOD.url(), GOOD.fast(), Optional.of(how), GOOD.fsync(), false, false);
  }

  private static Surroundings fast(Duration time) {
    return new Surroundings(
        GOOD.host(), GOOD.url(), time, GOOD.synchronousCommit(), GOOD.fsync(), false, false);
  }

  private static void fatal(Finding finding, String words) {
    assertThat(finding.fatal()).isTrue();
    assertThat(finding.text()).contains(words).doesNotContain("\n");
  }

  private static void mild(Finding finding, String words) {
    assertThat(finding.fatal()).isFalse();
    assertThat(finding.text()).contains(words).doesNotContain("\n");
  }
}
