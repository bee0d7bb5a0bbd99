package io.ringcycle.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param page whose figures are written anew
 */
record Options(Plan plan, Path page) {
  static final String HELP =
      """
      Measures what Ringcycle costs on this machine and writes the figures into the documentation.
      Takes 15 to 25 minutes and 6 GB of memory; leave the machine alone meanwhile.

        --quick       lists of up to 100,000, fewer rounds; 3 to 5 minutes
        --page FILE   another page than site/benchmarks.md, with the same marks in it
        --help        this
      """;

  /**
   * Reads it; refuses what it does not know with {@link IllegalArgumentException}.
   *
   * @param page the one that is written unless another one is named
   */
  static Options read(List<String> arguments, Path page) {
    Options options = new Options(Plan.FULL, page);
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--quick")) {
        options = new Options(Plan.QUICK, options.page());
      } else if (word.equals("--page") && i + 1 < arguments.size()) {
        options = new Options(options.plan(), Path.of(arguments.get(++i)));
      } else {
        throw new IllegalArgumentException("there is no option " + word);
      }
    }
    return options;
  }
}
