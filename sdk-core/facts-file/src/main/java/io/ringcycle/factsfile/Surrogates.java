package io.ringcycle.factsfile;

/** Halves of a character that stand alone: Java text may hold them, UTF-8 may not. */
final class Surrogates {
  private Surrogates() {}

  /** The same JSON, in which each of them is written as {@code \}{@code uXXXX}. */
  static String escaped(String json) {
    if (json.codePoints().noneMatch(Surrogates::alone)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    json.codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder text, int point) {
    if (alone(point)) {
      text.append(String.format("\\u%04x", point));
    } else {
      text.appendCodePoint(point);
    }
  }

  private static boolean alone(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
