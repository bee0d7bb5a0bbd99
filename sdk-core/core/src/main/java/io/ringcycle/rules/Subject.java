package io.ringcycle.rules;

import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All facts that decide where one supporter stands in one session.
 *
 * @param number what is known of their number, if they have one
 * @param contacts every contact with the person, in whatever session or system
 * @param calls calls to their number, whoever was meant, the latest first
 * @param passedAt when the flow of the current cycle passed their place, if it has
 */
public record Subject(
    ListRow list,
    SessionRow session,
    MemberRow member,
    PersonRow person,
    Optional<NumberRow> number,
    StandingRow standing,
    List<ContactRow> contacts,
    List<CallRow> calls,
    Optional<Instant> passedAt) {

  /** What the list excluded at that instant. */
  Exclusions exclusionsAt(Instant instant) {
    return list.exclusionsAt(instant);
  }

  /** Whether they were dialled in the current cycle. */
  boolean attempted() {
    return standing.attemptedIn() == session.cycle();
  }

  /** Whether a person kept them out at that instant of the current cycle. */
  boolean skippedAt(Instant instant) {
    return standing.skips().stream().anyMatch(skip -> skip.holdsAt(instant, session.cycle()));
  }
}
