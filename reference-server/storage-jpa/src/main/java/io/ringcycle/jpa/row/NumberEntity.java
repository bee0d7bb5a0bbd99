package io.ringcycle.jpa.row;

import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.spi.storage.NumberRow;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the facts know of a number. */
@Entity
@Table(schema = "ringcycle", name = "number")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class NumberEntity extends Stored<NumberRow> {
  @EmbeddedId private Owned key;

  @Column(name = "suppressed_at")
  private @Nullable Instant suppressedAt;

  @Column(name = "suspect_at")
  private @Nullable Instant suspectAt;

  @Column(name = "cleared_at")
  private @Nullable Instant clearedAt;

  private long token;

  @Column(name = "attempted_at")
  private @Nullable Instant attemptedAt;

  @Column(name = "live_call")
  private @Nullable String liveCall;

  private @Nullable String lines;

  /** True or nothing: somebody has it on a line. */
  private @Nullable Boolean busy;

  protected NumberEntity() {}

  public NumberEntity(Owned key, NumberRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(NumberRow row) {
    suppressedAt = row.suppressedAt().orElse(null);
    suspectAt = row.suspectAt().orElse(null);
    clearedAt = row.clearedAt().orElse(null);
    token = row.token();
    attemptedAt = row.attemptedAt().orElse(null);
    liveCall = row.liveCall().map(CallId::value).orElse(null);
    lines = row.lines().isEmpty() ? null : Texts.LINES.write(new Texts.Lines(row.lines()));
    busy = row.lines().isEmpty() ? null : true;
  }

  @Override
  protected NumberRow read() {
    return new NumberRow(
        NumberKey.of(key.id()),
        Optional.ofNullable(suppressedAt),
        Optional.ofNullable(suspectAt),
        Optional.ofNullable(clearedAt),
        token,
        Optional.ofNullable(attemptedAt),
        Optional.ofNullable(liveCall).map(CallId::new),
        lines == null ? List.of() : Texts.LINES.read(lines).lines());
  }
}
