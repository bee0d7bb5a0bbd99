package io.ringcycle.jpa.row;

import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.spi.storage.SessionRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session. */
@Entity
@Table(schema = "ringcycle", name = "session")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class SessionEntity extends Numbered<SessionRow> {
  private String organisation;
  private String id;
  private String list;
  private String owner;
  private String kind;

  @Column(name = "created_at")
  private Instant createdAt;

  private int cycle;

  @Column(name = "cycle_started_at")
  private Instant cycleStartedAt;

  private long reached;

  @Column(name = "top_rank")
  private long topRank;

  private @Nullable String last;

  /** True or nothing: a caller has one such session on a list. */
  private @Nullable Boolean personal;

  protected SessionEntity() {}

  public SessionEntity(String organisation, SessionRow row) {
    this.organisation = organisation;
    this.id = row.session().value();
    take(row);
  }

  @Override
  public SessionId named() {
    return new SessionId(id);
  }

  @Override
  public String sequence() {
    return "ringcycle.session_no";
  }

  @Override
  protected final void put(SessionRow row) {
    list = row.list().value();
    owner = row.owner().value();
    kind = row.kind().name();
    createdAt = row.createdAt();
    cycle = row.cycle();
    cycleStartedAt = row.cycleStartedAt();
    reached = row.cursor();
    topRank = row.topRank();
    last = row.last().map(SessionStatus::name).orElse(null);
    personal = row.kind() == SessionKind.PERSONAL ? true : null;
  }

  @Override
  protected SessionRow read() {
    return new SessionRow(
        named(),
        new CallListId(list),
        new CallerId(owner),
        SessionKind.valueOf(kind),
        createdAt,
        cycle,
        cycleStartedAt,
        reached,
        topRank,
        Optional.ofNullable(last).map(SessionStatus::valueOf));
  }
}
