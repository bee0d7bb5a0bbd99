package io.ringcycle.server.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name as it is sought: without case, accents and whatever is neither letter nor digit. */
final class NameWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameWords() {}

  /** The words, each once, in the order of the name. */
  static List<String> of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(word.length(), 100)))
        .distinct()
        .toList();
  }

  /** By which a name stands among others. */
  static String sorted(String name) {
    String all = of(name).stream().collect(Collectors.joining(" "));
    return all.substring(0, Math.min(all.length(), 200));
  }
}
