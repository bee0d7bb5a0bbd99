package io.ringcycle.model;

/**
 * Names a caller: somebody who phones.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record CallerId(String value) implements Id, Comparable<CallerId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public CallerId {
    Id.check(value, "caller id");
  }

  @Override
  public int compareTo(CallerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
