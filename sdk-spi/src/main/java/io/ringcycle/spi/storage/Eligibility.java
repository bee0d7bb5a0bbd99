package io.ringcycle.spi.storage;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Skip;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom the clock and the cycle let be called; a store answers by comparing the values of its rows
 * with these.
 *
 * @param now the present
 * @param cycle the current one of the session
 * @param exclusions of the list, as they are now
 */
public record Eligibility(Instant now, int cycle, Exclusions exclusions) {
  /**
   * Whether a member may be called by anybody: callable, with the last contact and the last attempt
   * long enough ago, and not completed for the whole list.
   */
  public boolean admits(MemberRow member) {
    boolean completed =
        member.contactedHere() && exclusions.completion() == Exclusions.Completion.WHOLE_LIST;
    return member.callable()
        && !completed
        && isOver(member.contactedAt(), exclusions.betweenContacts())
        && isOver(member.attemptedAt(), exclusions.betweenAttempts());
  }

  private boolean isOver(Optional<Instant> last, Duration pause) {
    return last.map(at -> !now.isBefore(at.plus(pause))).orElse(true);
  }

  /**
   * Whether nothing that happened in the session keeps somebody out: not {@link
   * StandingRow#finished()}, not dialled in this cycle, and no skip that holds.
   */
  public boolean admits(StandingRow standing) {
    return !standing.finished()
        && standing.attemptedIn() != cycle
        && standing.latestSkip().filter(this::holds).isEmpty();
  }

  private boolean holds(Skip skip) {
    return skip.endedAt().isEmpty() && skip.holdsAt(now, cycle);
  }
}
