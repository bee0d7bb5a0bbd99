package io.ringcycle.jpa.row;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.AdvanceRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The flow of a cycle moved on. */
@Entity
@Table(schema = "ringcycle", name = "advance")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class AdvanceEntity extends Stored<AdvanceRow> {
  @EmbeddedId private MoveIn key;
  private String session;
  private Instant at;

  protected AdvanceEntity() {}

  public AdvanceEntity(MoveIn key, AdvanceRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(AdvanceRow row) {
    session = row.session().value();
    at = row.at();
  }

  @Override
  protected AdvanceRow read() {
    return new AdvanceRow(new SessionId(session), key.cycle(), key.place(), at);
  }
}
