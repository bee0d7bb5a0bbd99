package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a decision has looked at, and must still find when its change is kept. Of one thread. */
final class Watch {
  private final Set<Stored<?>> found = new LinkedHashSet<>();
  private final Set<Count> counts = new LinkedHashSet<>();

  void found(Collection<? extends Stored<?>> rows) {
    found.addAll(rows);
  }

  void counted(Count count) {
    counts.add(count);
  }

  /** All rows that were found by key, or in an answer. */
  Set<Stored<?>> found() {
    return found;
  }

  /** What the answers rest on. */
  List<Count> counts() {
    return List.copyOf(counts);
  }
}
