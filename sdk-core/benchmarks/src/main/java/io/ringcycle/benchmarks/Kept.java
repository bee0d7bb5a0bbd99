package io.ringcycle.benchmarks;

/** How much a list of so many keeps in memory. */
record Kept(Folk folk, int members, Heap heap) {

  static Kept of(Folk folk, int members) {
    return new Kept(folk, members, Heap.of(folk, members));
  }
}
