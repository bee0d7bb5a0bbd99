package io.ringcycle.model;

import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Bounds on what people write. */
public final class Words {
  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 20_000;

  /** The longest name of a list or session, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The longest reason of a skip, in characters. */
  public static final int LONGEST_REASON = 1_000;

  /** The most tags that one contact adds or removes. */
  public static final int MOST_TAGS = 50;

  /** The most tags that a supporter has at one time. */
  public static final int MOST_TAGS_KEPT = 200;

  /** The most details of a supporter. */
  public static final int MOST_DETAILS = 100;

  /** The longest name of a tag or a detail, in characters. */
  public static final int LONGEST_LABEL = 100;

  /** The longest detail, in characters. */
  public static final int LONGEST_DETAIL = 2_000;

  private Words() {}

  /** Whether nothing of it can be seen: blanks of any kind, and marks without a width. */
  public static boolean isBlank(String text) {
    int at = 0;
    while (at < text.length() && invisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  private static boolean invisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** The first so many characters, no character of two halves cut through. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, halved ? most - 1 : most);
  }

  /** Refuses what is blank, too long, or not one printable line. */
  public static void line(String text, int longest, String what) {
    if (isBlank(text)) {
      throw new IllegalArgumentException(what + " is blank");
    }
    atMost(text, longest, what);
    if (has(text, Character::isISOControl)) {
      throw new IllegalArgumentException(what + " contains a control character");
    }
    whole(text, what);
  }

  /** Refuses half a character, which no store could keep to the letter. */
  static void whole(String text, String what) {
    if (text.codePoints().anyMatch(Words::isHalf)) {
      throw new IllegalArgumentException(what + " contains half a character");
    }
  }

  private static boolean isHalf(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }

  /** Whether any of its characters is of that kind. */
  static boolean has(String text, IntPredicate kind) {
    for (int at = 0; at < text.length(); at++) {
      if (kind.test(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Refuses what is too long or holds control characters other than line breaks and tabs. */
  public static void lines(String text, int longest, String what) {
    atMost(text, longest, what);
    if (has(text, Words::unprintable)) {
      throw new IllegalArgumentException(what + " contains a control character");
    }
  }

  /** Refuses more than {@value #MOST_TAGS} tags, and any that is not one short line. */
  public static void tags(Set<String> tags) {
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException("more than " + MOST_TAGS + " tags at once");
    }
    tags.forEach(tag -> line(tag, LONGEST_LABEL, "a tag"));
  }

  /** Refuses more tags than one supporter can have, and any that is not one short line. */
  public static void tagsKept(Set<String> tags) {
    if (tags.size() > MOST_TAGS_KEPT) {
      throw new IllegalArgumentException("a supporter has more than " + MOST_TAGS_KEPT + " tags");
    }
    tags.forEach(tag -> line(tag, LONGEST_LABEL, "a tag"));
  }

  /** Refuses more details than one supporter can have, and any without a short name or too long. */
  public static void details(Map<String, String> details) {
    if (details.size() > MOST_DETAILS) {
      throw new IllegalArgumentException("a supporter has more than " + MOST_DETAILS + " details");
    }
    details.keySet().forEach(name -> line(name, LONGEST_LABEL, "the name of a detail"));
    details.values().forEach(words -> lines(words, LONGEST_DETAIL, "a detail"));
  }

  /** Refuses what is too long or not one printable line; nothing at all is well. */
  public static void lineOrNothing(String text, int longest, String what) {
    if (!text.isEmpty()) {
      line(text, longest, what);
    }
  }

  private static void atMost(String text, int longest, String what) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          what + " is longer than " + longest + " characters: " + text.length());
    }
  }

  private static boolean unprintable(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }
}
