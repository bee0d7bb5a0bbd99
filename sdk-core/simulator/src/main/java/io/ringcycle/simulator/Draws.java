package io.ringcycle.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that was random in a history, step by step: what each of those who live in it drew each time
 * it was their turn. A step that is left out, and whatever a step draws beyond what is told, is
 * zero, and zero always means the plainest thing that could happen; so a history is made simpler by
 * leaving something out, and what is left keeps its meaning.
 *
 * @param steps by name, such as {@code ada 3}, the third time that Ada acts, and {@code ada 3.1},
 *     the first thing that comes of it
 */
public record Draws(Map<String, List<Integer>> steps) {
  /** Copies the map; the order stays. */
  public Draws {
    Map<String, List<Integer>> copy = new LinkedHashMap<>();
    steps.forEach((step, numbers) -> copy.put(step, List.copyOf(numbers)));
    steps = copy;
  }

  /** What {@link #lines()} gave; lines that begin with {@code #} are passed over. */
  public static Draws of(List<String> lines) {
    Map<String, List<Integer>> steps = new LinkedHashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int colon = line.indexOf(':');
        steps.put(line.substring(0, colon), numbers(line.substring(colon + 1)));
      }
    }
    return new Draws(steps);
  }

  private static List<Integer> numbers(String words) {
    return Arrays.stream(words.strip().split(" ")).map(Integer::valueOf).toList();
  }

  /** One line for each step, fit to be kept in a file. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    steps.forEach((step, numbers) -> lines.add(step + ":" + words(numbers)));
    return lines;
  }

  private static String words(List<Integer> numbers) {
    StringBuilder words = new StringBuilder();
    numbers.forEach(number -> words.append(' ').append(number));
    return words.toString();
  }

  /** How many numbers are told. */
  public int size() {
    return steps.values().stream().mapToInt(List::size).sum();
  }

  List<Integer> of(String step) {
    return steps.getOrDefault(step, List.of());
  }

  /** The same with other numbers for one step; none leaves it out. */
  Draws with(String step, List<Integer> numbers) {
    Map<String, List<Integer>> others = new LinkedHashMap<>(steps);
    if (numbers.stream().allMatch(number -> number == 0)) {
      others.remove(step);
    } else {
      others.put(step, numbers);
    }
    return new Draws(others);
  }

  /** The same without some steps. */
  Draws without(List<String> some) {
    Map<String, List<Integer>> others = new LinkedHashMap<>(steps);
    some.forEach(others::remove);
    return new Draws(others);
  }
}
