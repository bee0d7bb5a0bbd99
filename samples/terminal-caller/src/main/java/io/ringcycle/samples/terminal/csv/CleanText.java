package io.ringcycle.samples.terminal.csv;

import java.util.Optional;

/**
 * A cell fit to be shown on a screen.
 *
 * @param text on one line, without spaces around it
 * @param changed whether it held characters that could disturb a screen
 */
record CleanText(String text, boolean changed) {

  static CleanText of(String cell) {
    return cleaned(cell, false);
  }

  /** The same, with its line breaks. */
  static CleanText ofLines(String cell) {
    return cleaned(cell, true);
  }

  Optional<String> present() {
    return Optional.of(text).filter(shown -> !shown.isEmpty());
  }

  private static CleanText cleaned(String cell, boolean keepBreaks) {
    var shown = new StringBuilder(cell.length());
    boolean changed = false;
    for (int at = 0; at < cell.length(); at++) {
      char character = cell.charAt(at);
      boolean disturbs = disturbs(character);
      changed |= disturbs;
      if (!disturbs) {
        append(shown, character, keepBreaks);
      }
    }
    return new CleanText(shown.toString().strip(), changed);
  }

  private static void append(StringBuilder shown, char character, boolean keepBreaks) {
    boolean lineBreak = character == '\n' && keepBreaks;
    if (lineBreak || !isSpace(character)) {
      shown.append(character);
    } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Control characters, and those that turn the direction of writing around. */
  private static boolean disturbs(char character) {
    boolean turns =
        (character >= '\u202A' && character <= '\u202E')
            || (character >= '\u2066' && character <= '\u2069');
    boolean invisible = character == '\u200B' || character == '\u00AD' || character == '\uFEFF';
    return turns || invisible || (Character.isISOControl(character) && !isSpace(character));
  }
}
