package io.ringcycle.model;

/**
 * Names a supporter; kept to the letter as the vendor's system writes it.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record SupporterId(String value) implements Id, Comparable<SupporterId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public SupporterId {
    Id.check(value, "supporter id");
  }

  @Override
  public int compareTo(SupporterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
