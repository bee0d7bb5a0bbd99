package io.ringcycle.benchmarks;

/** Something that the page names. */
interface Worded {
  /** In words, as the page has it. */
  String words();
}
