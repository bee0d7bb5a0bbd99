package io.ringcycle.benchmarks.postgresql;

import java.util.List;

/** A way of claiming that is measured beside others. */
interface Contender {
  /** As it is named in tables and samples. */
  String name();

  /** So many callers, ready to claim; the same ones whenever it is asked again. */
  List<Claimant> claimants(Setting setting);
}
