package io.ringcycle.benchmarks.postgresql;

/** One caller who claims again and again. Of one thread at a time. */
interface Claimant {
  /** What is measured; fails where nobody was claimed. */
  void claim();

  /** What has to happen before the same caller can claim again; not measured. */
  default void settle() {}
}
