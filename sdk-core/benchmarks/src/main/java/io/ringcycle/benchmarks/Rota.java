package io.ringcycle.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.IterationType;

/** Hands out turns, one for each iteration; warming up and measuring each begin with the first. */
final class Rota<T> {
  private final List<T> turns;
  private final Map<IterationType, Integer> taken = new EnumMap<>(IterationType.class);

  Rota(List<T> turns) {
    this.turns = List.copyOf(turns);
  }

  T next(IterationType type) {
    int count = taken.merge(type, 1, Integer::sum);
    return turns.get((count - 1) % turns.size());
  }
}
