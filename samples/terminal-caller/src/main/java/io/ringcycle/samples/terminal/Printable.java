package io.ringcycle.samples.terminal;

/** Takes from text whatever could play tricks on a terminal; a call list is other people's text. */
final class Printable {
  private Printable() {}

  static String of(String text) {
    return text.codePoints().anyMatch(Printable::isUnsafe) ? cleaned(text) : text;
  }

  /** The same on one line. */
  static String line(String text) {
    return of(text).replace('\n', ' ');
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(character -> isUnsafe(character) ? ' ' : character)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Escape sequences, and marks that turn the direction of what follows. */
  private static boolean isUnsafe(int character) {
    boolean direction = isIn(character, 0x202A, 0x202E) || isIn(character, 0x2066, 0x2069);
    return direction || (Character.isISOControl(character) && character != '\n');
  }

  private static boolean isIn(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
