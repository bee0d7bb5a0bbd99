package io.ringcycle.server.boot;

/**
 * What an operator ought to know before a node goes to work.
 *
 * @param fatal whether it must not go to work like that
 * @param text one line: what is so, why it matters, and what would help
 */
record Finding(boolean fatal, String text) {
  static Finding refusal(String text) {
    return new Finding(true, text);
  }

  static Finding warning(String text) {
    return new Finding(false, text);
  }
}
