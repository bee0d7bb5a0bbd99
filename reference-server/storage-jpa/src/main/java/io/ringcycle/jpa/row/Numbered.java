package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.Row;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has a number that stands for it in the tables of what hangs on it. */
@MappedSuperclass
public abstract class Numbered<R extends Row> extends Stored<R> {
  @Id private @Nullable Long no;

  /** By what others call it. */
  public abstract io.ringcycle.model.Id named();

  /** From where it has its number. */
  public abstract String sequence();

  /** Gives it its number, before it is first kept. */
  public void numbered(long number) {
    no = number;
  }

  /** Given when it is first kept. */
  public long no() {
    return Objects.requireNonNull(no);
  }

  @Override
  public RowId rowId() {
    return new ByNumber(no());
  }
}
