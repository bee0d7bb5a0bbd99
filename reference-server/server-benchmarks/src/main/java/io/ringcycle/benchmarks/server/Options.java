package io.ringcycle.benchmarks.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param callers how many phone at once, in each of two runs
 * @param cycle how long one call of a caller takes, log and all
 * @param length of each run
 * @param rounds of starts
 * @param page whose figures are written anew where everything is measured
 */
record Options(
    Set<Chapter> chapters,
    List<Integer> callers,
    Duration cycle,
    Duration length,
    int rounds,
    Path page) {
  static final String HELP =
      """
      Measures servers that it starts itself, and writes the figures into the documentation.
      Leave the machine alone meanwhile.

        --callers N,M      how many phone at once, in two runs (50,2000)
        --minutes N        length of each of these runs (10)
        --cycle SECONDS    what one call of a caller takes (60)
        --rounds N         starts of each kind of server (5)
        --only A,B         some chapters alone, and no page is written:
                           start, callers, overhead
        --page FILE        another page than site/benchmarks-server.md, with the same marks
        --help             this
      """;

  /** What is measured. */
  enum Chapter {
    START,
    CALLERS,
    OVERHEAD;

    static Chapter of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Keeps copies. */
  Options {
    chapters = Set.copyOf(chapters);
    callers = List.copyOf(callers);
    if (callers.stream().anyMatch(some -> some < 1) || rounds < 1 || length.isNegative()) {
      throw new IllegalArgumentException("nothing is measured with less than one");
    }
  }

  boolean everything() {
    return chapters.size() == Chapter.values().length;
  }

  /** Reads it; refuses what it does not know with {@link IllegalArgumentException}. */
  static Options read(List<String> arguments, Path page) {
    Options options =
        new Options(
            EnumSet.allOf(Chapter.class),
            List.of(50, 2000),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            5,
            page);
    Deque<String> words = new ArrayDeque<>(arguments);
    while (!words.isEmpty()) {
      options = options.with(words.pop(), words);
    }
    return options;
  }

  private Options with(String word, Deque<String> more) {
    if (more.isEmpty()) {
      throw new IllegalArgumentException(word + " wants a value, or is unknown");
    }
    String value = more.pop();
    return switch (word) {
      case "--callers" -> new Options(chapters, numbers(value), cycle, length, rounds, page);
      case "--minutes" ->
          new Options(
              chapters, callers, cycle, Duration.ofMinutes(Long.parseLong(value)), rounds, page);
      case "--cycle" ->
          new Options(
              chapters, callers, Duration.ofSeconds(Long.parseLong(value)), length, rounds, page);
      case "--rounds" ->
          new Options(chapters, callers, cycle, length, Integer.parseInt(value), page);
      case "--only" -> new Options(chapters(value), callers, cycle, length, rounds, page);
      case "--page" -> new Options(chapters, callers, cycle, length, rounds, Path.of(value));
      default -> throw new IllegalArgumentException("there is no option " + word);
    };
  }

  private static List<Integer> numbers(String value) {
    return Stream.of(value.split(",")).map(Integer::valueOf).toList();
  }

  private static Set<Chapter> chapters(String value) {
    return Stream.of(value.split(",")).map(Chapter::of).collect(Collectors.toSet());
  }
}
