package io.ringcycle.spi.storage;

import io.ringcycle.model.NoteId;
import io.ringcycle.model.SupporterId;
import java.util.List;

/**
 * What somebody wrote about a supporter: the notes and labels of a contact, the reason of a skip.
 *
 * @param text empty where there are labels only, and once it is erased
 * @param tagsAdded labels that the supporter gained by it, in order
 * @param tagsRemoved labels that they lost by it, in order
 */
public record NoteRow(
    NoteId note, SupporterId about, String text, List<String> tagsAdded, List<String> tagsRemoved)
    implements Kept {
  /** Copies the lists. */
  public NoteRow {
    tagsAdded = List.copyOf(tagsAdded);
    tagsRemoved = List.copyOf(tagsRemoved);
  }

  /** Words without labels. */
  public static NoteRow of(NoteId note, SupporterId about, String text) {
    return new NoteRow(note, about, text, List.of(), List.of());
  }

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
