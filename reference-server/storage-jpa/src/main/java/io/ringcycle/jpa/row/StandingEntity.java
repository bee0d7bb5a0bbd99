package io.ringcycle.jpa.row;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.StandingRow.Completion;
import io.ringcycle.spi.storage.StandingRow.Priority;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to one supporter in one session. */
@Entity
@Table(schema = "ringcycle", name = "standing")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class StandingEntity extends Stored<StandingRow> {
  @EmbeddedId private InSession key;
  private String session;
  private long place;
  private @Nullable String skips;

  @Column(name = "back_at")
  private @Nullable Instant backAt;

  @Column(name = "attempted_in")
  private int attemptedIn;

  @Column(name = "attempted_at")
  private @Nullable Instant attemptedAt;

  @Column(name = "completed_by")
  private @Nullable String completedBy;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  private @Nullable Long rank;

  @Column(name = "rank_since")
  private @Nullable Instant rankSince;

  @Column(name = "rank_pinned")
  private @Nullable Boolean rankPinned;

  @Column(name = "rank_cycle")
  private @Nullable Integer rankCycle;

  @Column(name = "rank_place")
  private @Nullable Long rankPlace;

  /** The place of those with whom the session has finished. */
  @Column(name = "finished_place")
  private @Nullable Long finishedPlace;

  /** When those come back who are not finished. */
  @Column(name = "returns_at")
  private @Nullable Instant returnsAt;

  /** The place of those who come back. */
  @Column(name = "returns_place")
  private @Nullable Long returnsPlace;

  /** The rank of those who are not finished. */
  @Column(name = "front")
  private @Nullable Long front;

  protected StandingEntity() {}

  public StandingEntity(InSession key, StandingRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(StandingRow row) {
    session = row.session().value();
    place = row.place();
    skips = row.skips().isEmpty() ? null : Texts.SKIPS.write(new Texts.Skips(row.skips()));
    backAt = row.backAt().orElse(null);
    attemptedIn = row.attemptedIn();
    attemptedAt = row.attemptedAt().orElse(null);
    completedBy = row.completion().map(done -> done.contact().value()).orElse(null);
    completedAt = row.completion().map(Completion::at).orElse(null);
    rank = row.priority().map(Priority::rank).orElse(null);
    rankSince = row.priority().map(Priority::since).orElse(null);
    rankPinned = row.priority().map(Priority::pinned).orElse(null);
    rankCycle = row.priority().map(Priority::cycle).orElse(null);
    rankPlace = row.priority().map(Priority::place).orElse(null);
    index(row);
  }

  private void index(StandingRow row) {
    boolean finished = row.finished();
    finishedPlace = finished ? place : null;
    returnsAt = finished ? null : backAt;
    returnsPlace = returnsAt == null ? null : Long.valueOf(place);
    front = finished ? null : rank;
  }

  /** The place of those with whom the session has finished. */
  public Optional<Long> finishedPlace() {
    return Optional.ofNullable(finishedPlace);
  }

  @Override
  protected StandingRow read() {
    return new StandingRow(
        new SessionId(session),
        new SupporterId(key.supporter()),
        place,
        skips == null ? List.of() : Texts.SKIPS.read(skips).skips(),
        Optional.ofNullable(backAt),
        attemptedIn,
        Optional.ofNullable(attemptedAt),
        completion(),
        priority());
  }

  private Optional<Completion> completion() {
    return completedBy == null || completedAt == null
        ? Optional.empty()
        : Optional.of(new Completion(new ContactId(completedBy), completedAt));
  }

  private Optional<Priority> priority() {
    return rank == null
            || rankSince == null
            || rankPinned == null
            || rankCycle == null
            || rankPlace == null
        ? Optional.empty()
        : Optional.of(new Priority(rank, rankSince, rankPinned, rankCycle, rankPlace));
  }
}
