package io.ringcycle.benchmarks.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Claims beside others: what is compared, and when it may not be. */
class ClaimTablesTest {
  private static final Setting SETTING = new Setting(Setting.Queues.OWN, 2);
  private static final long MILLISECOND = 1_000_000;

  @Test
  void aRunIsVoidWhereTheSameThingTwiceWasNotAsQuickAsItself() {
    assertThat(tables(100, 104, 100).verdict()).doesNotContain("void");
    assertThat(tables(100, 94, 100).verdict()).contains("void").contains("× 1.06 with 2 callers");
    assertThat(tables(100, 106, 100).verdict()).contains("void");
  }

  @Test
  void whoeverTakesTwiceAsLongClaimsHalfAsMany() {
    assertThat(tables(100, 100, 200).table().toString())
        .contains("| S | 10.0 (10.0 to 10.0) |")
        .contains("| **× 0.50 (0.50 to 0.50)** |");
  }

  @Test
  void whatReachesTheAimIsNotInBold() {
    assertThat(tables(100, 100, 110).table().toString()).contains("| × 0.91 (0.91 to 0.91) |");
  }

  private static ClaimTables tables(long byHand, long again, long ours) {
    List<Measured> all =
        List.of(
            measured("F", 50), measured("H", byHand), measured("H2", again), measured("S", ours));
    return new ClaimTables(List.of(new Figures.Heat(SETTING, all)));
  }

  /** Three rounds of two volleys of two callers, each of which takes so many milliseconds. */
  private static Measured measured(String name, long milliseconds) {
    Measured measured = new Measured(name);
    long time = milliseconds * MILLISECOND;
    Volley.Times volley = new Volley.Times(time, List.of(time / 2, time));
    LongStream.range(0, 3).forEach(round -> measured.round(List.of(volley, volley)));
    return measured;
  }
}
