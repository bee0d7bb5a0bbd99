package io.ringcycle.samples.terminal;

/**
 * One command of the keyboard.
 *
 * @param key what is typed
 * @param argument what comes behind it; empty for nothing
 * @param help one line
 * @param action what it does with the argument
 */
record Verb(String key, String argument, String help, Action action) {
  /** Does it. */
  @FunctionalInterface
  interface Action {
    void run(String argument);
  }
}
