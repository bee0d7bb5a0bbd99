package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.Row;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row in its table; its version tells whether somebody else has replaced it. */
@MappedSuperclass
public abstract class Stored<R extends Row> {
  @Version private long version;

  /** As the engine knows it. */
  public abstract R row();

  /** Replaces all of it but its key. */
  public abstract void take(R row);

  /** What names it in its table. */
  public abstract RowId rowId();

  /** Grows with each change. */
  public long version() {
    return version;
  }
}
