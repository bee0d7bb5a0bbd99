package io.ringcycle.jpa.row;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.AskId;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SeatRow.Anchor;
import io.ringcycle.spi.storage.SeatRow.Asked;
import io.ringcycle.spi.telephony.Prompt;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller's seat in a session. */
@Entity
@Table(schema = "ringcycle", name = "seat")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class SeatEntity extends Stored<SeatRow> {
  @EmbeddedId private Owned key;
  private String caller;
  private @Nullable String leg;

  @Column(name = "leg_number")
  private @Nullable String legNumber;

  @Column(name = "rung_at")
  private @Nullable Instant rungAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "dismissed_at")
  private @Nullable Instant dismissedAt;

  private @Nullable String ask;
  private @Nullable String prompt;
  private @Nullable String call;
  private int refused;
  private @Nullable String paused;

  /** True or nothing: there is a leg, or a call that is open or not logged. */
  private @Nullable Boolean busy;

  protected SeatEntity() {}

  public SeatEntity(Owned key, SeatRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(SeatRow row) {
    caller = row.caller().value();
    leg = row.anchor().map(LegId::value).orElse(null);
    legNumber = row.line().map(line -> line.number().value()).orElse(null);
    rungAt = row.line().map(Anchor::rungAt).orElse(null);
    answeredAt = row.line().flatMap(Anchor::answeredAt).orElse(null);
    dismissedAt = row.line().flatMap(Anchor::dismissedAt).orElse(null);
    ask = row.asked().map(asked -> asked.ask().value()).orElse(null);
    prompt = row.asked().map(asked -> asked.prompt().name()).orElse(null);
    call = row.call().map(CallId::value).orElse(null);
    refused = row.refused();
    paused = row.paused().map(PauseReason::name).orElse(null);
    busy = (leg != null || call != null) ? true : null;
  }

  @Override
  protected SeatRow read() {
    return new SeatRow(
        new SessionId(key.id()),
        new CallerId(caller),
        line(),
        asked(),
        Optional.ofNullable(call).map(CallId::new),
        refused,
        Optional.ofNullable(paused).map(PauseReason::valueOf));
  }

  private Optional<Anchor> line() {
    return leg == null || legNumber == null || rungAt == null
        ? Optional.empty()
        : Optional.of(
            new Anchor(
                new LegId(leg),
                NumberKey.of(legNumber),
                rungAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(dismissedAt)));
  }

  private Optional<Asked> asked() {
    return ask == null || prompt == null
        ? Optional.empty()
        : Optional.of(new Asked(new AskId(ask), Prompt.valueOf(prompt)));
  }
}
