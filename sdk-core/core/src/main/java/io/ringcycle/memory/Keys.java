package io.ringcycle.memory;

import java.time.Instant;
import java.util.Comparator;

/** The orders in which rows are found: each within a group, such as a list or a session. */
final class Keys {
  private Keys() {}

  /** Sorts after everything in a group and before the next: no id has a control character. */
  static String beyond(String group) {
    return group + '\0';
  }

  /** By a number. */
  record Numbered(String group, long number) implements Comparable<Numbered> {
    private static final Comparator<Numbered> ORDER =
        Comparator.comparing(Numbered::group).thenComparingLong(Numbered::number);

    @Override
    public int compareTo(Numbered other) {
      return ORDER.compare(this, other);
    }
  }

  /** By a number within a cycle. */
  record InCycle(String session, int cycle, long place) implements Comparable<InCycle> {
    private static final Comparator<InCycle> ORDER =
        Comparator.comparing(InCycle::session)
            .thenComparingInt(InCycle::cycle)
            .thenComparingLong(InCycle::place);

    @Override
    public int compareTo(InCycle other) {
      return ORDER.compare(this, other);
    }
  }

  /** By an id. */
  record Named(String group, String id) implements Comparable<Named> {
    private static final Comparator<Named> ORDER =
        Comparator.comparing(Named::group).thenComparing(Named::id);

    static Named start(String group) {
      return new Named(group, "");
    }

    static Named end(String group) {
      return new Named(beyond(group), "");
    }

    @Override
    public int compareTo(Named other) {
      return ORDER.compare(this, other);
    }
  }

  /** By an instant, then by an id. */
  record Dated(String group, Instant at, String id) implements Comparable<Dated> {
    private static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::group).thenComparing(Dated::at).thenComparing(Dated::id);

    static Dated start(String group) {
      return new Dated(group, Instant.MIN, "");
    }

    static Dated end(String group) {
      return new Dated(beyond(group), Instant.MIN, "");
    }

    @Override
    public int compareTo(Dated other) {
      return ORDER.compare(this, other);
    }
  }
}
