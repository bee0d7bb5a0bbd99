package io.ringcycle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing lost, nobody twice, nobody who must not be: in 10,000 histories, or as many as two
 * minutes allow, and never fewer than 1,000. The profile {@code million} plays more.
 */
class HistoriesTest {
  private static final int MOST = Integer.getInteger("histories", 10_000);
  private static final int LEAST = 1_000;
  private static final int PART = 100;
  private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("minutes", 2));

  @BeforeAll
  static void quiet() {
    Quiet.please();
  }

  @Test
  void whatMustHoldDoesHoldInEveryHistory() {
    long began = System.nanoTime();
    AtomicInteger begun = new AtomicInteger();
    List<Simulation.Report> parts =
        played(
                () ->
                    begun.getAndIncrement() >= LEAST
                        && System.nanoTime() - began > LONGEST.toNanos())
            .toList();
    double seconds = (System.nanoTime() - began) / 1e9;
    int played = parts.stream().mapToInt(Simulation.Report::played).sum();
    System.out.printf("%d histories, %.0f a second%n", played, played / seconds);
    Optional<Simulation.Failure> first =
        parts.stream().flatMap(part -> part.failure().stream()).findFirst();
    assertThat(first.map(HistoriesTest::told)).isEmpty();
    assertThat(played).isGreaterThanOrEqualTo(Math.min(MOST, LEAST));
  }

  /** On all processors: no history knows of another one. */
  private static Stream<Simulation.Report> played(BooleanSupplier late) {
    return IntStream.iterate(1, seed -> seed <= MOST, seed -> seed + PART)
        .boxed()
        .toList()
        .parallelStream()
        .map(seed -> simulation().run(seed, Math.min(PART, MOST - seed + 1), late));
  }

  private static Simulation simulation() {
    return Simulation.on(MemoryStorage::new);
  }

  /** A failing history is told in full, as simple as it can be made, with its draws. */
  private static String told(Simulation.Failure failure) {
    Outcome simple = simulation().shrunk(failure.outcome());
    List<Violation> first = failure.outcome().violations();
    return String.join("\n", simple.story())
        + "\nseed "
        + failure.seed()
        + ": "
        + first
        + "\nshrunk: "
        + simple.violations()
        + "\ndraws for the corpus:\n"
        + String.join("\n", simple.draws().lines());
  }

  @Test
  void theSameSeedGivesTheSameHistoryAndAnotherSeedAnother() {
    Simulation simulation = simulation();
    Outcome one = simulation.play(7);
    assertThat(simulation.play(7)).isEqualTo(one);
    assertThat(simulation.play(one.draws()).trace()).isEqualTo(one.trace());
    assertThat(simulation.play(8).trace()).isNotEqualTo(one.trace());
  }

  @ParameterizedTest
  @ValueSource(strings = {"redial where no answer came", "completion is forgotten"})
  void aFailingHistoryIsMadeAFewNumbersLongAndStillFailsInTheSameWay(String fault) {
    Simulation faulty = new Simulation(Planted.named(fault).plan());
    Outcome failing = faulty.run(1, 500, () -> false).failure().orElseThrow().outcome();
    Outcome simple = faulty.shrunk(failing);
    assertThat(simple.violations().get(0).rule()).isEqualTo(failing.violations().get(0).rule());
    assertThat(notPlain(failing)).hasSizeGreaterThan(300);
    assertThat(notPlain(simple)).hasSizeLessThan(30);
    assertThat(simple.story()).anyMatch(line -> line.contains("VIOLATION"));
    assertThat(faulty.play(Draws.of(simple.draws().lines())).trace()).isEqualTo(simple.trace());
  }

  /** The numbers that matter: zero is the plainest thing that can happen. */
  private static List<Integer> notPlain(Outcome outcome) {
    return outcome.draws().steps().values().stream()
        .flatMap(List::stream)
        .filter(number -> number != 0)
        .toList();
  }
}
