package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.Row;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row in its table; its version tells whether somebody else has replaced it. */
@MappedSuperclass
public abstract class Stored<R extends Row> {
  @Version private long version;

  /** What it was read as, or made of: texts in its columns are taken apart once. */
  @Transient private @Nullable R known;

  /** As the engine knows it. */
  public final R row() {
    if (known == null) {
      known = read();
    }
    return known;
  }

  /** Replaces all of it but its key. */
  public final void take(R row) {
    put(row);
    known = row;
  }

  /** What its columns say. */
  protected abstract R read();

  /** Puts it into the columns, all but the key. */
  protected abstract void put(R row);

  /** What names it in its table. */
  public abstract RowId rowId();

  /** Grows with each change. */
  public long version() {
    return version;
  }
}
