package io.ringcycle.benchmarks.postgresql;

import java.util.List;

/** A way of claiming that is measured beside others. */
interface Contender {
  /** As it is named in tables and samples. */
  String name();

  /** How many volleys make up a turn: more of what is quick, so that all are measured as well. */
  default int volleys() {
    return 8;
  }

  /**
   * New callers, ready to claim.
   *
   * @param claims how many each of them makes at most
   */
  List<Claimant> claimants(Setting setting, int claims);
}
