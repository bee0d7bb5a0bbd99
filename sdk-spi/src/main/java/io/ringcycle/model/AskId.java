package io.ringcycle.model;

/**
 * Names one question put to the caller's ear, so that a late key press answers no other.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record AskId(String value) implements Id, Comparable<AskId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public AskId {
    Id.check(value, "ask id");
  }

  @Override
  public int compareTo(AskId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
