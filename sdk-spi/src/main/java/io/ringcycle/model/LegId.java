package io.ringcycle.model;

/**
 * Names one leg of a call, by our own word and never the provider's.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record LegId(String value) implements Id, Comparable<LegId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public LegId {
    Id.check(value, "leg id");
  }

  @Override
  public int compareTo(LegId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
