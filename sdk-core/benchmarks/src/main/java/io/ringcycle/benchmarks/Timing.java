package io.ringcycle.benchmarks;

import io.ringcycle.benchmarks.page.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long something takes on lists of several lengths.
 *
 * @param scene the state of the list, in words
 * @param what in words
 * @param nanoseconds for one time, by the length of the list, in the order of the rounds
 */
record Timing(String scene, String what, SortedMap<Integer, List<Double>> nanoseconds) {

  /** Sorts the scores of iterations that took turns. */
  static List<Timing> of(
      Worded scene, List<? extends Turn<?>> round, List<Double> scores, int timesInEach) {
    Map<String, SortedMap<Integer, List<Double>>> sorted = new LinkedHashMap<>();
    for (int i = 0; i < scores.size(); i++) {
      Turn<?> turn = round.get(i % round.size());
      sorted
          .computeIfAbsent(turn.what().words(), any -> new TreeMap<>())
          .computeIfAbsent(turn.members(), any -> new ArrayList<>())
          .add(scores.get(i) / timesInEach);
    }
    return sorted.entrySet().stream()
        .map(one -> new Timing(scene.words(), one.getKey(), one.getValue()))
        .toList();
  }

  List<Integer> lengths() {
    return List.copyOf(nanoseconds.keySet());
  }

  /** How long it takes on the shortest list. */
  Spread shortest() {
    return Spread.of(rounds(nanoseconds.firstKey()));
  }

  /** How many times as long it takes on a longer one, compared within each round. */
  Spread ratio(int members) {
    List<Double> ratios = new ArrayList<>();
    List<Double> base = rounds(nanoseconds.firstKey());
    List<Double> longer = rounds(members);
    for (int round = 0; round < longer.size(); round++) {
      ratios.add(longer.get(round) / base.get(round));
    }
    return Spread.of(ratios);
  }

  private List<Double> rounds(int members) {
    return nanoseconds.getOrDefault(members, List.of());
  }
}
