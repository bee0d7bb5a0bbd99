package io.ringcycle.jpa.row;

import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.storage.CycleRow;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One cycle of a session and its counters. */
@Entity
@Table(schema = "ringcycle", name = "cycle")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class CycleEntity extends Stored<CycleRow> {
  @EmbeddedId private CycleOf key;
  private String session;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  private int calls;
  private int contacts;

  @Column(name = "not_contacted")
  private int notContacted;

  private int skips;
  private int passes;
  private String talked;

  @Column(name = "on_the_line")
  private String onTheLine;

  private String outcomes;

  protected CycleEntity() {}

  public CycleEntity(CycleOf key, CycleRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(CycleRow row) {
    session = row.session().value();
    startedAt = row.startedAt();
    endedAt = row.endedAt().orElse(null);
    Tally tally = row.tally();
    calls = tally.calls();
    contacts = tally.contacts();
    notContacted = tally.notContacted();
    skips = tally.skips();
    passes = tally.passes();
    talked = tally.talked().toString();
    onTheLine = tally.onTheLine().toString();
    outcomes = Texts.OUTCOMES.write(counted(tally.outcomes()));
  }

  private static Texts.Outcomes counted(Map<Outcome, Integer> outcomes) {
    List<Texts.Counted> all =
        outcomes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> new Texts.Counted(entry.getKey(), entry.getValue()))
            .toList();
    return new Texts.Outcomes(all);
  }

  @Override
  protected CycleRow read() {
    Tally tally =
        new Tally(
            calls,
            contacts,
            notContacted,
            skips,
            passes,
            Duration.parse(talked),
            Duration.parse(onTheLine),
            Texts.OUTCOMES.read(outcomes).outcomes().stream()
                .collect(Collectors.toMap(Texts.Counted::outcome, Texts.Counted::calls)));
    return new CycleRow(
        new SessionId(session), key.number(), startedAt, Optional.ofNullable(endedAt), tally);
  }
}
