package io.ringcycle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is written when people join a list and leave it.
 *
 * @param sessions how many sessions there are on the list
 */
record RosterChange(int people, int sessions, Count join, Count leave) {
  private static final List<Integer> PEOPLE = List.of(1, 100, 10_000);
  private static final List<Integer> SESSIONS = List.of(0, 1, 10);

  /** Few and many people, without sessions and with some. */
  static List<RosterChange> onAListOf(int members) {
    List<RosterChange> all = new ArrayList<>();
    for (int sessions : SESSIONS) {
      Stage stage = Stage.of(members, People::plain);
      IntStream.rangeClosed(1, sessions).forEach(number -> stage.caller(number).open(Stage.LIST));
      PEOPLE.forEach(people -> all.add(of(stage, people, sessions)));
    }
    return all;
  }

  private static RosterChange of(Stage stage, int people, int sessions) {
    Count join = Counting.join(stage, people);
    return new RosterChange(people, sessions, join, Counting.leave(stage, people));
  }
}
