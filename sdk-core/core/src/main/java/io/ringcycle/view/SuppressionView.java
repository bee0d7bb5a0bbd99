package io.ringcycle.view;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the do-not-call list that is in force.
 *
 * @param sequence names it
 * @param at since when
 * @param by who said so; empty where the system itself did
 * @param supporter the person who must not be called, whatever their number
 * @param number the number that must not be called, whoever has it; one of the two is there
 * @param reason in words, unless they were erased
 */
public record SuppressionView(
    long sequence,
    Instant at,
    Optional<CallerId> by,
    Optional<SupporterId> supporter,
    Optional<NumberKey> number,
    Optional<String> reason) {
  /** Without the words, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "SuppressionView[" + sequence + "]";
  }
}
