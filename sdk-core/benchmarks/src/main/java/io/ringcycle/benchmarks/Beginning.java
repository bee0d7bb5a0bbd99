package io.ringcycle.benchmarks;

/**
 * What is written when something begins on a list.
 *
 * @param members how many are on it
 * @param session for opening a session
 * @param cycle for starting a cycle in it
 */
record Beginning(int members, Count session, Count cycle) {

  static Beginning onAListOf(int members) {
    Stage stage = Stage.of(members, People::plain);
    Count session = Counting.open(stage);
    return new Beginning(members, session, Counting.startCycle(stage));
  }
}
