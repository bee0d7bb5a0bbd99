package io.ringcycle.model;

import java.util.Set;

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

  private Words() {}

  /** Whether nothing of it can be seen: blanks of any kind, and marks without a width. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Words::invisible);
  }

  private static boolean invisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT;
  }

  /** Refuses what is blank, too long, or not one printable line. */
  public static void line(String text, int longest, String what) {
    if (isBlank(text)) {
      throw new IllegalArgumentException(what + " is blank");
    }
    atMost(text, longest, what);
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " contains a control character");
    }
  }

  /** Refuses what is too long or holds control characters other than line breaks and tabs. */
  public static void lines(String text, int longest, String what) {
    atMost(text, longest, what);
    if (text.chars().anyMatch(Words::unprintable)) {
      throw new IllegalArgumentException(what + " contains a control character");
    }
  }

  /** Refuses more than {@value #MOST_TAGS} tags, and any that is not one short line. */
  public static void tags(Set<String> tags) {
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException("more than " + MOST_TAGS + " tags at once");
    }
    tags.forEach(tag -> line(tag, 100, "a tag"));
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
