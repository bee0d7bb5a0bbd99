package io.ringcycle.spi.storage;

import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call.
 *
 * @param caller who called
 * @param intendedAt when we meant to dial, which is when the attempt counts
 * @param cause why it ended, as far as was known then
 * @param evidence what came to light after that, first of all
 * @param rang false only if it was certainly refused before it could ring
 * @param loggedAt when its contact was logged
 * @param leaseEnds when its number is free again if nothing more is heard
 */
public record CallRow(
    CallId call,
    SessionId session,
    CallListId list,
    CallerId caller,
    LegId leg,
    SupporterId supporter,
    NumberKey number,
    int cycle,
    Instant intendedAt,
    Optional<Instant> ringingAt,
    Optional<Instant> answeredAt,
    Optional<Instant> endedAt,
    Optional<Outcome> outcome,
    Optional<EndCause> cause,
    Optional<EndCause> evidence,
    boolean rang,
    Optional<Instant> loggedAt,
    Instant leaseEnds)
    implements Row {

  /** Names a call. */
  public record Key(CallId call) implements RowKey<CallRow> {}

  @Override
  public Key key() {
    return new Key(call);
  }

  /** Whether it has not ended. */
  public boolean open() {
    return endedAt.isEmpty();
  }

  /** Whether its number was taken at that instant, as the facts stand. */
  public boolean leasedAt(Instant instant) {
    return !instant.isBefore(intendedAt) && instant.isBefore(freeAt());
  }

  /** When the number is free: with the log of a call that has ended, at the latest by the lease. */
  public Instant freeAt() {
    return endedAt
        .flatMap(ended -> loggedAt.map(logged -> logged.isAfter(ended) ? logged : ended))
        .filter(leaseEnds::isAfter)
        .orElse(leaseEnds);
  }

  /** From answer to end; nothing where nobody answered or it has not ended. */
  public Duration talk() {
    return answeredAt
        .flatMap(from -> endedAt.map(to -> Duration.between(from, to)))
        .orElse(Duration.ZERO);
  }
}
