package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.NoteRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody wrote about a supporter. */
@Entity
@Table(schema = "ringcycle", name = "note")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class NoteEntity extends Stored<NoteRow> {
  @EmbeddedId private Owned key;

  private String about;
  private String body;

  protected NoteEntity() {}

  public NoteEntity(Owned key, NoteRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  public final void take(NoteRow row) {
    about = row.about().value();
    body = Texts.NOTE.write(row);
  }

  @Override
  public NoteRow row() {
    return Texts.NOTE.read(body);
  }
}
