package io.ringcycle.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.benchmarks.page.Table;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final int DIGITS = 3;
  private static final long MEMORY = 300_000_000;
  private static final Surroundings.Told QUIET =
      new Surroundings.Told(2_000_000, 5_000_000, "0.5 %");

  private static Histogram times(int milliseconds) {
    Histogram times = new Histogram(DIGITS);
    times.recordValueWithCount(Duration.ofMillis(milliseconds).toNanos(), 1_000);
    return times;
  }

  private static Callers.Result callers(int number, int milliseconds, List<String> failures) {
    return new Callers.Result(number, times(milliseconds), 0, 1, QUIET, failures, MEMORY);
  }

  private static Streams.Result streams(int milliseconds, int missed, int over) {
    return new Streams.Result(2_000, 100, times(milliseconds), missed, over, MEMORY);
  }

  @Test
  void aStartIsComparedWithThatOfOnePage() {
    String reached = starts(1_490).toString();
    String missed = starts(1_510).toString();

    assertThat(reached).doesNotContain("missed").contains("| 1.7");
    assertThat(missed).containsOnlyOnce("the aim is missed").contains("**1.51**");
  }

  private static Table starts(int milliseconds) {
    return new Starts()
        .add(Starts.Started.ONE_PAGE, Duration.ofMillis(1_000).toNanos())
        .add(Starts.Started.LEAST, Duration.ofMillis(1_700).toNanos())
        .add(Starts.Started.RINGCYCLE, Duration.ofMillis(milliseconds).toNanos())
        .table();
  }

  @Test
  void manyCallersAreComparedWithFew() {
    String reached = CallersTable.of(List.of(fewCallers(), manyCallers(39))).toString();
    String missed = CallersTable.of(List.of(fewCallers(), manyCallers(41))).toString();

    assertThat(reached).doesNotContain("missed");
    assertThat(missed).containsOnlyOnce("the aim is missed").contains("**41.");
  }

  private static Callers.Result fewCallers() {
    return callers(50, 20, List.of());
  }

  private static Callers.Result manyCallers(int milliseconds) {
    return callers(2_000, milliseconds, List.of());
  }

  @Test
  void moreThanAHundredMillisecondsAreTooLongForFewToo() {
    assertThat(CallersTable.of(List.of(callers(50, 101, List.of()))).toString())
        .contains("the aim is missed");
  }

  @Test
  void whatTheMachineWasLikeStandsBesideTheTimes() {
    assertThat(CallersTable.of(List.of(fewCallers())).toString())
        .contains("| 2.00 ms | 5.00 ms | 0.5 % |");
  }

  @Test
  void aFailureIsTold() {
    assertThat(CallersTable.of(List.of(callers(50, 20, List.of("500")))).toString())
        .contains("**1**, the aim is missed");
  }

  @Test
  void anEventIsToReachPagesWithinASecond() {
    assertThat(StreamsTable.of(List.of(streams(990, 0, 0))).toString())
        .doesNotContain("the aim is missed");
    assertThat(StreamsTable.of(List.of(streams(1_010, 0, 0))).toString())
        .contains("the aim is missed");
  }

  @Test
  void aPageThatMissesAnEventOrLosesItsStreamIsTold() {
    assertThat(StreamsTable.of(List.of(streams(20, 1, 0))).toString())
        .containsOnlyOnce("the aim is missed");
    assertThat(StreamsTable.of(List.of(streams(20, 0, 1))).toString())
        .containsOnlyOnce("the aim is missed");
  }
}
