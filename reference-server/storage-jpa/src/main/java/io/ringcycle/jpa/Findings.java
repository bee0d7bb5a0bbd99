package io.ringcycle.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a verification has found so far. Of one thread. */
final class Findings {
  private static final int LISTED = 1_000;

  private final List<Difference> differences = new ArrayList<>();
  private final Set<String> parents = new HashSet<>();
  private int organisations;
  private long facts;
  private long rows;
  private long found;

  void organisation() {
    organisations++;
  }

  void fact() {
    facts++;
  }

  void row() {
    rows++;
  }

  void add(Difference difference) {
    found++;
    if (differences.size() < LISTED) {
      differences.add(difference);
    }
  }

  /** A list or a session without a row: what hangs on it has nothing to hang on. */
  void parentMissing(String id) {
    parents.add(id);
  }

  boolean isParentMissing(String id) {
    return parents.contains(id);
  }

  Verified verified() {
    return new Verified(organisations, facts, rows, found, differences);
  }
}
