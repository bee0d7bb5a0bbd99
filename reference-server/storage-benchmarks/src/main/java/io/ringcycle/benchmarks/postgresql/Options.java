package io.ringcycle.benchmarks.postgresql;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param chapters what is measured
 * @param page whose figures are written anew where everything is measured
 */
record Options(Plan plan, Set<Chapter> chapters, Path page) {
  static final String HELP =
      """
      Measures what Ringcycle costs on a PostgreSQL that it starts itself, and writes the figures
      into the documentation. Leave the machine alone meanwhile.

        --full            lists of 1,000 and a million, a report of five minutes: some hours
                          (without: 10,000 and 100,000, a report of one minute: a quarter of an hour)
        --lengths N,M     other lengths of the short and the long lists
        --report SECONDS  another length of the report beside which claims are made
        --only A,B        some chapters alone, and no page is written:
                          profile, claims, growth, writes, sync, import, report
        --page FILE       another page than site/benchmarks-postgresql.md, with the same marks
        --help            this
      """;

  /** Keeps a copy. */
  Options {
    chapters = Set.copyOf(chapters);
  }

  boolean everything() {
    return chapters.size() == Chapter.values().length;
  }

  /**
   * Reads it; refuses what it does not know with {@link IllegalArgumentException}.
   *
   * @param page the one that is written unless another one is named
   */
  static Options read(List<String> arguments, Path page) {
    Options options = new Options(Plan.QUICK, EnumSet.allOf(Chapter.class), page);
    Deque<String> words = new ArrayDeque<>(arguments);
    while (!words.isEmpty()) {
      options = options.with(words.pop(), words);
    }
    return options;
  }

  private Options with(String word, Deque<String> more) {
    return switch (word) {
      case "--full" -> new Options(Plan.FULL, chapters, page);
      case "--lengths" -> lengths(value(word, more).split(","));
      case "--report" ->
          new Options(plan.reportFor(Integer.parseInt(value(word, more))), chapters, page);
      case "--only" -> new Options(plan, chapters(value(word, more)), page);
      case "--page" -> new Options(plan, chapters, Path.of(value(word, more)));
      default -> throw new IllegalArgumentException("there is no option " + word);
    };
  }

  private Options lengths(String[] both) {
    if (both.length != 2) {
      throw new IllegalArgumentException("--lengths wants two, such as 1000,100000");
    }
    Plan other = plan.lengths(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
    return new Options(other, chapters, page);
  }

  private static Set<Chapter> chapters(String words) {
    return Stream.of(words.split(",")).map(Chapter::of).collect(Collectors.toSet());
  }

  private static String value(String word, Deque<String> more) {
    if (more.isEmpty()) {
      throw new IllegalArgumentException(word + " wants a value");
    }
    return more.pop();
  }
}
