package io.ringcycle.model;

import java.util.List;

/**
 * Where a supporter stands in a session and why.
 *
 * @param status the first of the holds decides; available if there is none
 * @param holds every rule that keeps them out, in order of precedence
 * @param eligible when all of them will have ended
 */
public record Explanation(Status status, List<Hold> holds, Eligible eligible) {
  /** Copies the list. */
  public Explanation {
    holds = List.copyOf(holds);
  }

  /** Draws the status and the moment from the holds. */
  public static Explanation of(List<Hold> holds) {
    Status status = holds.isEmpty() ? Status.AVAILABLE : holds.get(0).status();
    Eligible eligible = new Eligible.Now();
    for (Hold hold : holds) {
      eligible = Eligible.latest(eligible, hold.until());
    }
    return new Explanation(status, holds, eligible);
  }

  /** Whether they are in the queue. */
  public boolean available() {
    return status == Status.AVAILABLE;
  }
}
