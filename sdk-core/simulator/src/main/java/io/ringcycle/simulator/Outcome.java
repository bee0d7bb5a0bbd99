package io.ringcycle.simulator;

import java.util.List;

/**
 * How a history went.
 *
 * @param draws all that was random in it; the same draws give the same history
 * @param trace a number that is the same for the same history and hardly ever for another
 * @param violations of what must hold; empty where all is well
 * @param story in words, where it was asked for
 */
public record Outcome(Draws draws, long trace, List<Violation> violations, List<String> story) {
  /** Copies the lists. */
  public Outcome {
    violations = List.copyOf(violations);
    story = List.copyOf(story);
  }

  /** Whether everything held. */
  public boolean holds() {
    return violations.isEmpty();
  }
}
