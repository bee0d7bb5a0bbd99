package io.ringcycle.benchmarks.page;

import java.util.List;
import java.util.Locale;

/** Figures as people read them. */
public final class Amounts {
  private static final int STEP = 1_000;

  private Amounts() {}

  /** With a comma between thousands. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** The same with its word. */
  public static String count(long count, String word) {
    return count(count) + " " + word + (count == 1 ? "" : "s");
  }

  /** Lengths of lists as headings. */
  public static List<String> members(List<Integer> lengths) {
    return lengths.stream().map(members -> count(members, "member")).toList();
  }

  public static String nanoseconds(double time) {
    return inUnits(time, "ns", "µs", "ms", "s");
  }

  public static String bytes(long amount) {
    return inUnits((double) amount, "bytes", "kB", "MB", "GB");
  }

  /** Each unit is a thousand of the one before. */
  private static String inUnits(double amount, String... units) {
    int unit = 0;
    double left = amount;
    while (left >= STEP && unit < units.length - 1) {
      left /= STEP;
      unit++;
    }
    return digits(left) + " " + units[unit];
  }

  /** Three digits say more than enough. */
  public static String digits(double figure) {
    if (figure >= 100) {
      return count(Math.round(figure));
    }
    return String.format(Locale.ROOT, figure >= 10 ? "%.1f" : "%.2f", figure);
  }
}
