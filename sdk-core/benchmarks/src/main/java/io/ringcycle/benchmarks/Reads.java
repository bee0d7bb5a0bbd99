package io.ringcycle.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a question reads in one scene.
 *
 * @param counts by the length of the list
 */
record Reads(Scene scene, Question question, SortedMap<Integer, Count> counts) {

  /** Of every question of a scene, on lists of these lengths. */
  static List<Reads> of(Scene scene, List<Integer> lengths) {
    SortedMap<Integer, Map<Question, Count>> found = new TreeMap<>();
    lengths.forEach(members -> found.put(members, Counting.questions(scene, members)));
    return scene.questions().stream().map(question -> of(scene, question, found)).toList();
  }

  private static Reads of(
      Scene scene, Question question, Map<Integer, Map<Question, Count>> found) {
    SortedMap<Integer, Count> counts = new TreeMap<>();
    found.forEach((members, each) -> counts.put(members, each.getOrDefault(question, Count.ZERO)));
    return new Reads(scene, question, counts);
  }

  /** Whether the length of the list makes a difference. */
  boolean differ() {
    return counts.values().stream().distinct().count() > 1;
  }
}
