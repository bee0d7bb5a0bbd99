package io.ringcycle.simulator;

import java.time.Instant;

/**
 * Something that must hold did not.
 *
 * @param rule the id of the rule in the rulebook
 * @param at in the virtual time of the history
 * @param words what was seen
 */
public record Violation(String rule, Instant at, String words) {
  @Override
  public String toString() {
    return rule + " at " + at + ": " + words;
  }
}
