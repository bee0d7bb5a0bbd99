package io.ringcycle.spi.storage;

import io.ringcycle.model.NoteId;
import io.ringcycle.model.SupporterId;

/** Words that somebody wrote about a supporter: the notes of a contact, the reason of a skip. */
public record NoteRow(NoteId note, SupporterId about, String text) implements Kept {
  /** Names a note. */
  public record Key(NoteId note) implements RowKey<NoteRow> {}

  @Override
  public Key key() {
    return new Key(note);
  }

  /** Without the text, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "NoteRow[" + note + " about " + about + "]";
  }
}
