package io.ringcycle.spi.storage;

import io.ringcycle.model.NoteId;
import io.ringcycle.model.SupporterId;
import java.util.List;

/**
 * What somebody wrote about a supporter: the notes and labels of a contact, the reason of a skip.
 *
 * @param text empty where there are labels only, and once it is erased
 * @param logged the labels that the log names
 * @param changed those of them that the supporter really gained or lost by it
 */
public record NoteRow(NoteId note, SupporterId about, String text, Labels logged, Labels changed)
    implements Kept {
  /** Words without labels. */
  public static NoteRow of(NoteId note, SupporterId about, String text) {
    return new NoteRow(note, about, text, Labels.NONE, Labels.NONE);
  }

  /** Labels gained and lost, in order. */
  public record Labels(List<String> added, List<String> removed) {
    /** No labels. */
    public static final Labels NONE = new Labels(List.of(), List.of());

    /** Copies the lists. */
    public Labels {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }

    /** What takes these back. */
    public Labels undone() {
      List<String> again = removed;
      List<String> away = added;
      return new Labels(again, away);
    }
  }

  /** Names a note. */
  public record Key(NoteId note) implements RowKey<NoteRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return note.compareTo(other.note);
    }
  }

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
