package io.ringcycle.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A skip that a person made.
 *
 * @param rule which kind
 * @param madeAt when
 * @param by who
 * @param zone the caller's zone at that moment; a later move changes nothing
 * @param cycle the cycle in which it was made
 * @param reason where the words of the reason are kept
 * @param endedAt when somebody removed it, restored the supporter, or replaced it by a newer one
 */
public record Skip(
    SkipRule rule,
    Instant madeAt,
    CallerId by,
    ZoneId zone,
    int cycle,
    Optional<NoteId> reason,
    Optional<Instant> endedAt) {

  /** When the clock ends it, if it does. */
  public Optional<Instant> returnAt() {
    return rule.returnAt(madeAt, zone);
  }

  /** Whether it keeps the supporter out at that instant, in that cycle. */
  public boolean holdsAt(Instant instant, int currentCycle) {
    boolean begun = !instant.isBefore(madeAt);
    boolean open = endedAt.map(instant::isBefore).orElse(true);
    return begun && open && runsAt(instant, currentCycle);
  }

  private boolean runsAt(Instant instant, int currentCycle) {
    if (rule instanceof SkipRule.ThisCycle) {
      return currentCycle == cycle;
    }
    return returnAt().map(instant::isBefore).orElse(true);
  }

  /** The same skip, ended by somebody. */
  public Skip endedAt(Instant instant) {
    return new Skip(rule, madeAt, by, zone, cycle, reason, Optional.of(instant));
  }
}
