package io.ringcycle.model;

/**
 * Names a note, whose text is kept apart from the facts so that it can be erased.
 *
 * @param value 1 to 200 characters, none of them a control character, not blank
 */
public record NoteId(String value) implements Id, Comparable<NoteId> {
  /** Refuses a value that is no id, with {@link IllegalArgumentException}. */
  public NoteId {
    Id.check(value, "note id");
  }

  @Override
  public int compareTo(NoteId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
