package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.benchmarks.page.Amounts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tables, from figures that are given. */
class ReportTest {
  private static final Timing NEXT =
      new Timing(
          "fresh",
          "who is next",
          new TreeMap<>(
              Map.of(
                  1_000, List.of(950.0, 1_000.0, 1_050.0),
                  1_000_000, List.of(950.0, 1_500.0, 4_200.0))));

  private static final Timing SLOW =
      new Timing(
          "90 % out",
          "claim the next",
          new TreeMap<>(Map.of(1_000, List.of(2.5e6), 1_000_000, List.of(2.5e9))));

  private static final Figures FIGURES =
      new Figures(
          new Manifest(Map.of("date", "2027-03-01 18:00 UTC")),
          List.of(NEXT, SLOW),
          List.of(NEXT),
          List.of(
              new Reads(
                  Scene.FRESH,
                  Question.NEXT,
                  new TreeMap<>(
                      Map.of(1_000, new Count(9, 22, 0, 0), 100_000, new Count(9, 2_200, 0, 0))))),
          List.of(new Beginning(1_000, new Count(1, 1, 1, 4), new Count(1, 1, 1, 1))),
          List.of(change(1, 0, 4), change(100, 0, 301), change(1, 1, 4), change(100, 1, 301)),
          List.of(new Kept(Folk.PLAIN, 1_000_000, new Heap(212_400_000, 999))));

  private static RosterChange change(int people, int sessions, int rows) {
    return new RosterChange(
        people, sessions, new Count(0, 0, 2, rows), new Count(0, 0, 1, people + 1L));
  }

  @Test
  void everyFigureStandsInItsTable() {
    assertThat(new Report(FIGURES).text())
        .isEqualTo(
            """
            ## The manifest

            | what | this run |
            | --- | --- |
            | date | 2027-03-01 18:00 UTC |

            ## Time to ask

            | state of the list | what | 1,000 members | 1,000,000 members |
            | --- | --- | --- | --- |
            | fresh | who is next | 1.00 µs (975 ns to 1.03 µs) | × 1.50 (1.25 to 2.75) |
            | 90 % out | claim the next | 2.50 ms (2.50 ms to 2.50 ms) | **× 1,000 (1,000 to 1,000)** |

            ## Time to act

            | state of the list | what | 1,000 members | 1,000,000 members |
            | --- | --- | --- | --- |
            | fresh | who is next | 1.00 µs (975 ns to 1.03 µs) | × 1.50 (1.25 to 2.75) |

            ## Rows read

            | state of the list | what | 1,000 members | 100,000 members |
            | --- | --- | --- | --- |
            | nothing has happened | who is next | 22 | 2,200 |

            ## What a session and a cycle write

            | members | open a session | start a cycle |
            | --- | --- | --- |
            | 1,000 | 1 fact, 4 rows | 1 fact, 1 row |

            ## What a change of the list writes

            | people | what | with 0 sessions | with 1 session |
            | --- | --- | --- | --- |
            | 1 | join | 2 facts, 4 rows | 2 facts, 4 rows |
            | 1 | leave | 1 fact, 2 rows | 1 fact, 2 rows |
            | 100 | join | 2 facts, 301 rows | 2 facts, 301 rows |
            | 100 | leave | 1 fact, 101 rows | 1 fact, 101 rows |

            ## Memory

            | what is known of each | members | the list | for each member | a session on it |
            | --- | --- | --- | --- | --- |
            | id, name and number | 1,000,000 | 212 MB | 212 bytes | 999 bytes |\
            """);
  }

  @Test
  void theManifestTellsOnWhatWithWhatAndHowItWasMeasured() {
    Instant from = Instant.parse("2027-03-01T18:00:10Z");
    Instant to = from.plus(Duration.ofMinutes(12));
    assertThat(Manifest.of(Plan.QUICK, "abc", 0.5, from, to).lines())
        .containsEntry("date", "2027-03-01 18:00 UTC")
        .containsEntry("commit", "abc")
        .containsEntry("flags of the measuring processes", "-XX:+UseSerialGC -Xms4g -Xmx4g")
        .containsEntry("processes for each state, rounds in each", "1, 5")
        .containsEntry("length of the run", "12 minutes")
        .containsKeys("processor", "operating system", "Java", "JMH", "load before and after")
        .allSatisfy((what, value) -> assertThat(value).isNotBlank());
  }

  @Test
  void amountsAreWrittenWithThreeDigitsAtMost() {
    assertThat(List.of(0.0, 9.994, 18.26, 999.0, 1_000.0, 2.5e6, 7.0e10))
        .extracting(Amounts::nanoseconds)
        .containsExactly("0.00 ns", "9.99 ns", "18.3 ns", "999 ns", "1.00 µs", "2.50 ms", "70.0 s");
  }
}
