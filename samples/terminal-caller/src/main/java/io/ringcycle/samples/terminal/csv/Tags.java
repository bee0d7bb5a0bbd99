package io.ringcycle.samples.terminal.csv;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tags of one cell. */
final class Tags {
  private static final Pattern BETWEEN = Pattern.compile("[,;|\\n\\r]");

  private Tags() {}

  static List<String> of(String cell) {
    return Arrays.stream(BETWEEN.split(cell))
        .map(tag -> CleanText.of(tag).text())
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
