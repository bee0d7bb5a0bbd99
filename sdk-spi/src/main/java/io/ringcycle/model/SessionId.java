package io.ringcycle.model;

/**
 * Names a calling session.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record SessionId(String value) implements Id, Comparable<SessionId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public SessionId {
    Id.check(value, "session id");
  }

  @Override
  public int compareTo(SessionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
