package io.ringcycle.memory;

import java.time.Instant;

/** The orders in which rows are found: each within a group, such as a list or a session. */
final class Keys {
  private Keys() {}

  /** Sorts after everything in a group and before the next: no id has a control character. */
  static String beyond(String group) {
    return group + '\0';
  }

  /** By a number. */
  record Numbered(String group, long number) implements Comparable<Numbered> {
    @Override
    public int compareTo(Numbered other) {
      int byGroup = group.compareTo(other.group);
      return byGroup != 0 ? byGroup : Long.compare(number, other.number);
    }
  }

  /** By a number within a cycle. */
  record InCycle(String session, int cycle, long place) implements Comparable<InCycle> {
    @Override
    public int compareTo(InCycle other) {
      int bySession = session.compareTo(other.session);
      int byCycle = bySession != 0 ? bySession : Integer.compare(cycle, other.cycle);
      return byCycle != 0 ? byCycle : Long.compare(place, other.place);
    }
  }

  /** By an id. */
  record Named(String group, String id) implements Comparable<Named> {
    static Named start(String group) {
      return new Named(group, "");
    }

    static Named end(String group) {
      return new Named(beyond(group), "");
    }

    @Override
    public int compareTo(Named other) {
      int byGroup = group.compareTo(other.group);
      return byGroup != 0 ? byGroup : id.compareTo(other.id);
    }
  }

  /** By an instant, then by an id. */
  record Dated(String group, Instant at, String id) implements Comparable<Dated> {
    static Dated start(String group) {
      return new Dated(group, Instant.MIN, "");
    }

    static Dated end(String group) {
      return new Dated(beyond(group), Instant.MIN, "");
    }

    @Override
    public int compareTo(Dated other) {
      int byGroup = group.compareTo(other.group);
      int byTime = byGroup != 0 ? byGroup : at.compareTo(other.at);
      return byTime != 0 ? byTime : id.compareTo(other.id);
    }
  }
}
