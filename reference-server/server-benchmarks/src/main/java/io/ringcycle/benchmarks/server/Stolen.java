package io.ringcycle.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the processors of a virtual machine have done until now, in ticks, as Linux tells it.
 *
 * @param all since the machine was started; 0 where nobody tells
 * @param stolen of them, for other machines on the same iron
 */
record Stolen(long all, long stolen) {
  private static final Path TOLD = Path.of("/proc/stat");
  private static final int WORDS = 8;

  static Stolen now() {
    try {
      return Files.isReadable(TOLD) ? of(Files.readAllLines(TOLD).get(0)) : new Stolen(0, 0);
    } catch (IOException nobodyTells) {
      return new Stolen(0, 0);
    }
  }

  /** Such as {@code cpu 1 2 3 4 5 6 7 8 0 0}: the eighth is stolen, what follows is told twice. */
  static Stolen of(String line) {
    long[] ticks =
        Arrays.stream(line.trim().split(" +"))
            .skip(1)
            .limit(WORDS)
            .mapToLong(Long::parseLong)
            .toArray();
    return new Stolen(Arrays.stream(ticks).sum(), ticks[WORDS - 1]);
  }

  /** Its share of the time between the two. */
  String since(Stolen before) {
    long passed = all - before.all;
    return passed == 0
        ? "not told"
        : String.format(Locale.ROOT, "%.1f %%", 100.0 * (stolen - before.stolen) / passed);
  }
}
