package io.ringcycle.jpa.row;

import io.ringcycle.model.CallId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.LegRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose leg it is. */
@Entity
@Table(schema = "ringcycle", name = "leg")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class LegEntity extends Stored<LegRow> {
  @EmbeddedId private Owned key;

  private String session;
  private @Nullable String call;

  protected LegEntity() {}

  public LegEntity(Owned key, LegRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(LegRow row) {
    session = row.session().value();
    call = row.call().map(CallId::value).orElse(null);
  }

  @Override
  protected LegRow read() {
    return new LegRow(
        new LegId(key.id()), new SessionId(session), Optional.ofNullable(call).map(CallId::new));
  }
}
