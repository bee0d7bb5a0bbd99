package io.ringcycle.factsfile;

/**
 * What JSON parsers leave to their callers: deep nesting stays away from the stack of whichever
 * parser is in use, and nothing may stand behind the value.
 */
final class Brackets {
  private static final int DEEPEST = 64;

  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean over;

  private Brackets() {}

  static void check(String json) {
    Brackets brackets = new Brackets();
    json.chars().forEach(brackets::pass);
  }

  private void pass(int character) {
    if (quoted) {
      quoted = escaped || character != '"';
      escaped = !escaped && character == '\\';
    } else {
      passOutsideOfText(character);
    }
  }

  private void passOutsideOfText(int character) {
    if (over && !Character.isWhitespace(character)) {
      throw new UnreadableFactsException("something stands behind the object");
    }
    quoted = character == '"';
    depth += step(character);
    over = over || (depth == 0 && step(character) < 0);
    if (depth > DEEPEST) {
      throw new UnreadableFactsException("nested deeper than " + DEEPEST);
    }
  }

  private static int step(int character) {
    return switch (character) {
      case '{', '[' -> 1;
      case '}', ']' -> -1;
      default -> 0;
    };
  }
}
