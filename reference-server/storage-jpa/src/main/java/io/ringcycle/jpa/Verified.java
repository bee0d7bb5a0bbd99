package io.ringcycle.jpa;

import java.util.List;

/**
 * What a verification has found.
 *
 * @param organisations how many were looked at
 * @param facts how many were read
 * @param rows how many rows were compared
 * @param found how many differences there are
 * @param differences the first of them, 1,000 at most
 */
public record Verified(
    int organisations, long facts, long rows, long found, List<Difference> differences) {
  /** Copies the list. */
  public Verified {
    differences = List.copyOf(differences);
  }

  /** Whether every figure is as the facts have it. */
  public boolean sound() {
    return found == 0;
  }
}
