package io.ringcycle.jpa.row;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A supporter's membership of a list. */
@Entity
@Table(schema = "ringcycle", name = "member")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class MemberEntity extends Stored<MemberRow> {
  @EmbeddedId private OnList key;
  private String organisation;
  private String list;
  private long place;
  private boolean live;
  private boolean callable;

  @Column(name = "contacted_at")
  private @Nullable Instant contactedAt;

  @Column(name = "attempted_at")
  private @Nullable Instant attemptedAt;

  @Column(name = "contacted_here")
  private boolean contactedHere;

  @Column(name = "came_back_at")
  private @Nullable Instant cameBackAt;

  /** The place of those who may be called, as far as it is known; nothing for those who wait. */
  @Column(name = "queue_place")
  private @Nullable Long queuePlace;

  /** What those who wait are waiting for; see {@link Wait}. */
  @Column(name = "waits_for")
  private @Nullable String waitsFor;

  /** When that happened to them. */
  @Column(name = "waits_since")
  private @Nullable Instant waitsSince;

  /** The place of those on the list. */
  @Column(name = "live_place")
  private @Nullable Long livePlace;

  /** The place of those who are not callable. */
  @Column(name = "barred_place")
  private @Nullable Long barredPlace;

  protected MemberEntity() {}

  public MemberEntity(OnList key, String organisation, MemberRow row) {
    this.key = key;
    this.organisation = organisation;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(MemberRow row) {
    list = row.list().value();
    place = row.place();
    live = row.live();
    callable = row.callable();
    contactedAt = row.contactedAt().orElse(null);
    attemptedAt = row.attemptedAt().orElse(null);
    contactedHere = row.contactedHere();
    cameBackAt = row.cameBackAt().orElse(null);
    livePlace = live ? place : null;
    barredPlace = live && !callable ? place : null;
    queuePlace = live && callable ? Long.valueOf(place) : null;
    waitsFor = null;
    waitsSince = null;
  }

  /**
   * Takes somebody out of the queue who must not be called by these exclusions at that instant.
   * Nobody is ever let through by it, and those who wait are looked at as soon as they may be
   * called, so it may be done or left undone.
   */
  public void waitBy(Exclusions exclusions, Instant now) {
    if (live && callable) {
      Optional<Wait> wait = Wait.of(row(), exclusions, now);
      queuePlace = wait.isPresent() ? null : Long.valueOf(place);
      waitsFor = wait.map(one -> one.kind().word()).orElse(null);
      waitsSince = wait.map(Wait::since).orElse(null);
    }
  }

  @Override
  protected MemberRow read() {
    return new MemberRow(
        new CallListId(list),
        new SupporterId(key.supporter()),
        place,
        live,
        callable,
        Optional.ofNullable(contactedAt),
        Optional.ofNullable(attemptedAt),
        contactedHere,
        Optional.ofNullable(cameBackAt));
  }
}
