package io.ringcycle.jpa.row;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.TitleRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a session is called. */
@Entity
@Table(schema = "ringcycle", name = "title")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class TitleEntity extends Stored<TitleRow> {
  @EmbeddedId private Owned key;

  private String name;

  protected TitleEntity() {}

  public TitleEntity(Owned key, TitleRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(TitleRow row) {
    name = row.name();
  }

  @Override
  protected TitleRow read() {
    return new TitleRow(new SessionId(key.id()), name);
  }
}
