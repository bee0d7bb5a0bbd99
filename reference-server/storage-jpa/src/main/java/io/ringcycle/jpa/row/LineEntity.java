package io.ringcycle.jpa.row;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.LineRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The session in which a caller is on the line. */
@Entity
@Table(schema = "ringcycle", name = "line")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class LineEntity extends Stored<LineRow> {
  @EmbeddedId private Owned key;

  private @Nullable String session;

  protected LineEntity() {}

  public LineEntity(Owned key, LineRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(LineRow row) {
    session = row.session().map(SessionId::value).orElse(null);
  }

  @Override
  protected LineRow read() {
    return new LineRow(new CallerId(key.id()), Optional.ofNullable(session).map(SessionId::new));
  }
}
