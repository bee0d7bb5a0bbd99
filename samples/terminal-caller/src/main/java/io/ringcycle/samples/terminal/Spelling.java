package io.ringcycle.samples.terminal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as people type them: without capitals and accents. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  static boolean has(String text, String part) {
    return plain(text).contains(plain(part));
  }

  static boolean same(String text, String other) {
    return plain(text).equals(plain(other));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(apart).replaceAll("").strip();
  }
}
