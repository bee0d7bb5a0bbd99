package io.ringcycle.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * All that is random in a history: small numbers, drawn from a seed or told again. Each belongs to
 * the step in which it is drawn, so that one step may be told otherwise and the others stay as they
 * were ({@link Draws}).
 */
final class Chance {
  /** Where a number comes from. */
  private interface Source {
    int below(int bound, Turn turn);
  }

  private final Source source;
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private Turn turn = new Turn(() -> "scene");

  private Chance(Source source) {
    this.source = source;
    turns.add(turn);
  }

  static Chance of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Chance((bound, turn) -> random.nextInt(bound));
  }

  static Chance again(Draws draws) {
    return new Chance((bound, turn) -> told(draws.of(turn.name()), turn.drawn()) % bound);
  }

  private static int told(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  /** Something that will come of the step at hand. */
  Turn child() {
    return turn.child();
  }

  /** Somebody's next turn. */
  Turn next(String who) {
    int number = counts.merge(who, 1, Integer::sum);
    return new Turn(() -> who + " " + number);
  }

  /** Does it; what is drawn meanwhile is drawn in that step. */
  void during(Turn other, Runnable task) {
    Turn before = turn;
    turn = other;
    turns.add(other);
    try {
      task.run();
    } finally {
      turn = before;
    }
  }

  /** From 0 to below that. */
  int below(int bound) {
    int number = source.below(bound, turn);
    turn.take(number);
    return number;
  }

  /** Seldom, and never where numbers were left out. */
  boolean oneIn(int often) {
    return below(often) == often - 1;
  }

  <T> T pick(List<T> all) {
    return all.get(below(all.size()));
  }

  /** At least the first, less than the second, and plainly as long as that allows. */
  Duration seconds(int from, int to) {
    return Duration.ofSeconds(to - 1L - below(to - from));
  }

  Draws drawn() {
    Map<String, List<Integer>> steps = new LinkedHashMap<>();
    turns.stream().filter(one -> !one.plain()).forEach(one -> steps.put(one.name(), one.numbers()));
    return new Draws(steps);
  }
}
