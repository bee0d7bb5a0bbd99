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
  protected final void put(NoteRow row) {
    about = row.about().value();
    body = Texts.NOTE.write(row);
  }

  @Override
  protected NoteRow read() {
    return Texts.NOTE.read(body);
  }
}
