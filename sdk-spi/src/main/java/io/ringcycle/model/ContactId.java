package io.ringcycle.model;

/**
 * Names what a caller logged; a client may choose it, so that a repeated log is kept once.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record ContactId(String value) implements Id, Comparable<ContactId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public ContactId {
    Id.check(value, "contact id");
  }

  @Override
  public int compareTo(ContactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
