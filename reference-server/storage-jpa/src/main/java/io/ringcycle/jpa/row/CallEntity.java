package io.ringcycle.jpa.row;

import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Course;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call. */
@Entity
@Table(schema = "ringcycle", name = "call")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class CallEntity extends Stored<CallRow> {
  @EmbeddedId private Owned key;

  private String session;
  private String list;
  private String caller;
  private String leg;
  private String supporter;
  private String number;
  private int cycle;

  @Column(name = "intended_at")
  private Instant intendedAt;

  @Column(name = "ringing_at")
  private @Nullable Instant ringingAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "dismissed_at")
  private @Nullable Instant dismissedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "heard_at")
  private @Nullable Instant heardAt;

  private @Nullable String outcome;
  private @Nullable String cause;
  private @Nullable String evidence;
  private boolean rang;

  @Column(name = "logged_at")
  private @Nullable Instant loggedAt;

  @Column(name = "lease_ends")
  private Instant leaseEnds;

  @Column(name = "live_number")
  private @Nullable String liveNumber;

  @Column(name = "live_session")
  private @Nullable String liveSession;

  protected CallEntity() {}

  public CallEntity(Owned key, CallRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(CallRow row) {
    session = row.session().value();
    list = row.list().value();
    caller = row.caller().value();
    leg = row.leg().value();
    supporter = row.supporter().value();
    number = row.number().value();
    cycle = row.cycle();
    intendedAt = row.intendedAt();
    take(row.course());
    liveNumber = row.open() ? number : null;
    liveSession = row.open() ? session : null;
  }

  @Override
  protected CallRow read() {
    return new CallRow(
        new CallId(key.id()),
        new SessionId(session),
        new CallListId(list),
        new CallerId(caller),
        new LegId(leg),
        new SupporterId(supporter),
        NumberKey.of(number),
        cycle,
        intendedAt,
        course());
  }

  private void take(Course course) {
    ringingAt = course.ringingAt().orElse(null);
    answeredAt = course.answeredAt().orElse(null);
    dismissedAt = course.dismissedAt().orElse(null);
    endedAt = course.endedAt().orElse(null);
    heardAt = course.heardAt().orElse(null);
    outcome = course.outcome().map(Outcome::name).orElse(null);
    cause = course.cause().map(Texts.CAUSE::write).orElse(null);
    evidence = course.evidence().map(Texts.CAUSE::write).orElse(null);
    rang = course.rang();
    loggedAt = course.loggedAt().orElse(null);
    leaseEnds = course.leaseEnds();
  }

  private Course course() {
    return new Course(
        Optional.ofNullable(ringingAt),
        Optional.ofNullable(answeredAt),
        Optional.ofNullable(dismissedAt),
        Optional.ofNullable(endedAt),
        Optional.ofNullable(heardAt),
        Optional.ofNullable(outcome).map(Outcome::valueOf),
        Optional.ofNullable(cause).map(Texts.CAUSE::read),
        Optional.ofNullable(evidence).map(Texts.CAUSE::read),
        rang,
        Optional.ofNullable(loggedAt),
        leaseEnds);
  }
}
