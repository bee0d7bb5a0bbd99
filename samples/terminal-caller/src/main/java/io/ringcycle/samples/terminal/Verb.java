package io.ringcycle.samples.terminal;

import java.util.Locale;

/**
 * One command of the keyboard.
 *
 * @param key what is typed
 * @param argument what comes behind it; empty for nothing
 * @param help one line
 * @param action what it does with the argument
 */
record Verb(String key, String argument, String help, Action action) {
  /** Its line of the help. */
  String line() {
    String typed = String.format(Locale.ROOT, "%-2s %s", key, argument);
    return String.format(Locale.ROOT, "  %-12s %s", typed, help);
  }

  /** Does it. */
  @FunctionalInterface
  interface Action {
    void run(String argument);
  }
}
