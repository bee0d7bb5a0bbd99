package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.page.Amounts;
import io.ringcycle.benchmarks.page.Spread;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.HdrHistogram.Histogram;

/** Figures in the words of the page. */
final class Written {
  private Written() {}

  /** The median with the middle half. */
  static String spread(Spread spread, DoubleFunction<String> written) {
    return "%s (%s to %s)"
        .formatted(
            written.apply(spread.median()),
            written.apply(spread.low()),
            written.apply(spread.high()));
  }

  /** In bold where it misses what is aimed at. */
  static String aimed(String text, boolean reached) {
    return reached ? text : "**" + text + "**";
  }

  /** Half of them, 95 and 99 of a hundred took no longer; and the slowest. */
  static String percentiles(Histogram times) {
    return "%s, %s, %s; %s"
        .formatted(
            time((double) times.getValueAtPercentile(50)),
            time((double) times.getValueAtPercentile(95)),
            time((double) times.getValueAtPercentile(99)),
            time((double) times.getMaxValue()));
  }

  /** How many times as much; small ones with digits enough to tell them apart. */
  static String ratio(double ratio) {
    return ratio < 0.1 ? String.format(Locale.ROOT, "%.4f", ratio) : Amounts.digits(ratio);
  }

  static String time(double nanoseconds) {
    return Amounts.nanoseconds(nanoseconds);
  }

  /** What was counted on the short list and on the long one. */
  static String both(long shorter, long longer) {
    return Amounts.count(shorter) + " → " + Amounts.count(longer);
  }
}
