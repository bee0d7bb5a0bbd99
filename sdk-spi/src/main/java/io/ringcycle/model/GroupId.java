package io.ringcycle.model;

/**
 * Names a group of an organisation; call lists belong to a group.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record GroupId(String value) implements Id, Comparable<GroupId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public GroupId {
    Id.check(value, "group id");
  }

  @Override
  public int compareTo(GroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
