package io.ringcycle.tools;

import io.ringcycle.jpa.Difference;

/** Differences in words, one line for each. */
final class Shown {
  private Shown() {}

  static String line(Difference one) {
    String whose = one.organisation().isEmpty() ? "" : one.organisation() + ": ";
    return whose + one.table() + " " + one.key() + ": " + what(one);
  }

  private static String what(Difference one) {
    return switch (one.kind()) {
      case FACT_MISSING -> "is missing; " + one.found() + " comes next";
      case FACT_OUT_OF_ORDER -> "stands behind a later one";
      case FACT_MISPLACED -> "is in the wrong stream or organisation";
      case FACT_UNREADABLE, ROW_UNREADABLE -> "cannot be read";
      case FACT_WITHOUT_GROUND -> "speaks of something that no earlier fact knows";
      case ROW_MISSING -> "the row is missing";
      case ROW_TOO_MANY -> "the row follows from no fact";
      case OTHER_VALUE -> one.column() + " is " + one.found() + " and should be " + one.expected();
      case NOT_ERASED -> "holds words of or about somebody who was erased";
    };
  }
}
