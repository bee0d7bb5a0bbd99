package io.ringcycle.model;

/**
 * Names one call: one attempt to reach one supporter.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record CallId(String value) implements Id, Comparable<CallId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public CallId {
    Id.check(value, "call id");
  }

  @Override
  public int compareTo(CallId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
