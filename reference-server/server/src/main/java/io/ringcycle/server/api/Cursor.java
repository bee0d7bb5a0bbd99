package io.ringcycle.server.api;

import io.ringcycle.server.people.Directory;
import io.ringcycle.server.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended, in letters that mean nothing to whoever sends them back. */
final class Cursor {
  private static final int BASE = 36;

  private Cursor() {}

  static String of(long place) {
    return Long.toString(place, BASE);
  }

  static String of(Directory.Entry entry) {
    byte[] words = (entry.name() + "\n" + entry.id()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(words);
  }

  static Directory.Entry entry(String cursor) {
    try {
      String words = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int end = words.indexOf('\n');
      return new Directory.Entry(words.substring(0, end), words.substring(end + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException other) {
      throw foreign();
    }
  }

  static long place(String cursor) {
    try {
      return Math.max(0, Long.parseLong(cursor, BASE));
    } catch (NumberFormatException other) {
      throw foreign();
    }
  }

  static ProblemException foreign() {
    return ProblemException.badInput("Send as \"after\" what a page gave as \"next\".");
  }
}
