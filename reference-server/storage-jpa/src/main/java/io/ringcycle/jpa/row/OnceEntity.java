package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.OnceRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A command that was carried out under an idempotency key. */
@Entity
@Table(schema = "ringcycle", name = "once")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class OnceEntity extends Stored<OnceRow> {
  @EmbeddedId private Owned key;

  private String fingerprint;
  private String result;

  protected OnceEntity() {}

  public OnceEntity(Owned key, OnceRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(OnceRow row) {
    fingerprint = row.fingerprint();
    result = row.result();
  }

  @Override
  protected OnceRow read() {
    return new OnceRow(key.id(), fingerprint, result);
  }
}
