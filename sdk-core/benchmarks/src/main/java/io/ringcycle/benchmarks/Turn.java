package io.ringcycle.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one iteration measures. Iterations take turns, so that lists of all lengths are measured
 * side by side in one process, whatever else the machine does meanwhile.
 *
 * @param what is done
 * @param members on how long a list
 */
record Turn<W extends Worded>(W what, int members) {

  /** One round: for each thing to do every length, the shortest first. */
  static <W extends Worded> List<Turn<W>> round(List<W> things, List<Integer> lengths) {
    return things.stream()
        .flatMap(what -> lengths.stream().map(members -> new Turn<>(what, members)))
        .toList();
  }

  /** Lengths as JMH takes them. */
  static String written(List<Integer> lengths) {
    return lengths.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static List<Integer> lengths(String written) {
    Stream<String> each = Arrays.stream(written.split(" "));
    return each.map(Integer::valueOf).toList();
  }
}
