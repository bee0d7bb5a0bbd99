package io.ringcycle.model;

/**
 * Names a call list.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record CallListId(String value) implements Id, Comparable<CallListId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public CallListId {
    Id.check(value, "call list id");
  }

  @Override
  public int compareTo(CallListId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
