package io.ringcycle.benchmarks.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param callers how many phone at once, in each of two runs
 * @param cycle how long one call of a caller takes, log and all
 * @param length of each run
 * @param streams how many pages listen, in each of two runs
 * @param events that they hear of in each
 * @param rounds of starts
 * @param page whose figures are written anew where everything is measured
 */
record Options(
    Set<Chapter> chapters,
    List<Integer> callers,
    Duration cycle,
    Duration length,
    List<Integer> streams,
    int events,
    int rounds,
    Path page) {
  static final String HELP =
      """
      Measures servers that it starts itself, and writes the figures into the documentation.
      Leave the machine alone meanwhile.

        --callers N,M      how many phone at once, in two runs (50,2000)
        --seconds N        length of each of these runs (600)
        --cycle SECONDS    what one call of a caller takes (60)
        --streams N,M      how many pages listen at once, in two runs (50,2000)
        --events N         what they hear of in each of these runs (100)
        --rounds N         starts of each kind of server (5)
        --only A,B         some chapters alone, and no page is written:
                           start, overhead, callers, streams
        --page FILE        another page than site/benchmarks-server.md, with the same marks
        --help             this

      A short run, to see whether all of it works, takes about three minutes:

        run --only start,overhead,callers,streams --rounds 1 \\
            --callers 5,20 --seconds 30 --cycle 10 --streams 5,200 --events 10
      """;

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "--callers", "50,2000",
          "--seconds", "600",
          "--cycle", "60",
          "--streams", "50,2000",
          "--events", "100",
          "--rounds", "5");

  private static final String ONLY = "--only";
  private static final String PAGE = "--page";

  /** What is measured. */
  enum Chapter {
    START,
    OVERHEAD,
    CALLERS,
    STREAMS;

    static Chapter of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Keeps copies; refuses what measures nothing. */
  Options {
    chapters = Set.copyOf(chapters);
    callers = List.copyOf(callers);
    streams = List.copyOf(streams);
    boolean numbers =
        Stream.of(callers, streams, List.of(events, rounds))
            .flatMap(List::stream)
            .allMatch(one -> one > 0);
    if (!numbers || cycle.toSeconds() < 1 || length.compareTo(cycle) < 0) {
      throw new IllegalArgumentException(
          "nothing is measured with less than one, or in less than a cycle");
    }
  }

  /** Whether the page is written: not after a choice of chapters, even of all. */
  boolean everything() {
    return chapters.isEmpty();
  }

  boolean measures(Chapter chapter) {
    return everything() || chapters.contains(chapter);
  }

  /** Reads it; refuses what it does not know with {@link IllegalArgumentException}. */
  static Options read(List<String> arguments, Path page) {
    Map<String, String> words = new HashMap<>(DEFAULTS);
    words.putAll(given(arguments));
    return new Options(
        chapters(Optional.ofNullable(words.get(ONLY))),
        numbers(words.getOrDefault("--callers", "")),
        Duration.ofSeconds(number(words, "--cycle")),
        Duration.ofSeconds(number(words, "--seconds")),
        numbers(words.getOrDefault("--streams", "")),
        number(words, "--events"),
        number(words, "--rounds"),
        Optional.ofNullable(words.get(PAGE)).map(Path::of).orElse(page));
  }

  private static Map<String, String> given(List<String> arguments) {
    Map<String, String> given = new HashMap<>();
    Deque<String> words = new ArrayDeque<>(arguments);
    while (!words.isEmpty()) {
      String word = words.pop();
      boolean known = DEFAULTS.containsKey(word) || word.equals(ONLY) || word.equals(PAGE);
      if (!known || words.isEmpty()) {
        throw new IllegalArgumentException(word + " wants a value, or is unknown");
      }
      given.put(word, words.pop());
    }
    return given;
  }

  private static int number(Map<String, String> words, String word) {
    return Integer.parseInt(words.getOrDefault(word, ""));
  }

  private static List<Integer> numbers(String value) {
    return Stream.of(value.split(",")).map(Integer::valueOf).toList();
  }

  private static Set<Chapter> chapters(Optional<String> only) {
    return only.stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(Chapter::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
