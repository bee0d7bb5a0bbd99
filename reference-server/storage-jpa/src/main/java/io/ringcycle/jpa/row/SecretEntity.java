package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.SecretRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What numbers are hashed with: one for each organisation. */
@Entity
@Table(schema = "ringcycle", name = "secret")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class SecretEntity extends Stored<SecretRow> {
  @EmbeddedId private Owned key;

  private String hexadecimal;

  protected SecretEntity() {}

  public SecretEntity(Owned key, SecretRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(SecretRow row) {
    hexadecimal = row.hexadecimal();
  }

  @Override
  protected SecretRow read() {
    return new SecretRow(hexadecimal);
  }
}
