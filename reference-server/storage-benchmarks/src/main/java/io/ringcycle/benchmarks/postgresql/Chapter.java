package io.ringcycle.benchmarks.postgresql;

import java.util.Locale;

/** What can be measured by itself. */
enum Chapter {
  /** For developers: what a claim sends to the database. */
  PROFILE,

  /** Beside one row and a claim by hand. */
  CLAIMS,

  /** States of short and long lists. */
  GROWTH,

  /** New cycles and sessions. */
  WRITES,

  /** A roster that has changed. */
  SYNC,

  /** A new roster. */
  IMPORT,

  /** Claims beside a long report. */
  REPORT;

  static Chapter of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
