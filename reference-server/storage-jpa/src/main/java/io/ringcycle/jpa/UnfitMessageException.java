package io.ringcycle.jpa;

/**
 * A message that a database could not keep: a name that is none, too long or not one line, or a
 * text with characters that are none. Nothing was kept. It tells nothing of what stands in the
 * message.
 */
public final class UnfitMessageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 200;

  private UnfitMessageException(String message) {
    super(message);
  }

  static void unlessNamed(String source, String id) {
    line(source, "the source of a message");
    line(id, "the id of a message");
  }

  private static void line(String text, String what) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new UnfitMessageException(what + " has 1 to " + LONGEST + " characters");
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new UnfitMessageException(what + " contains a control character");
    }
    unlessText(text);
  }

  static void unlessText(String text) {
    if (text.codePoints().anyMatch(one -> one == 0 || isHalved(one))) {
      throw new UnfitMessageException("a message contains what is no character");
    }
  }

  private static boolean isHalved(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
