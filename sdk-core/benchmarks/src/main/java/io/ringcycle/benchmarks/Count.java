package io.ringcycle.benchmarks;

/**
 * What was asked of a storage.
 *
 * @param questions how often something was looked up
 * @param read how many rows and facts came back
 * @param facts how many facts were handed over to be kept
 * @param written how many rows
 */
record Count(long questions, long read, long facts, long written) {
  static final Count ZERO = new Count(0, 0, 0, 0);

  Count plus(Count other) {
    return new Count(
        questions + other.questions,
        read + other.read,
        facts + other.facts,
        written + other.written);
  }
}
