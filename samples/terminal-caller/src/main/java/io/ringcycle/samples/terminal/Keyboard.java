package io.ringcycle.samples.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What is typed, line by line, until there is no more. */
final class Keyboard {
  private final BufferedReader in;
  private final boolean terminal;

  Keyboard(BufferedReader in, boolean terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  /** Whether somebody sits there who reads page by page. */
  boolean isTerminal() {
    return terminal;
  }

  /** The next line without blanks around it; empty when the input has ended. */
  Optional<String> line() {
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException broken) {
      throw new UncheckedIOException("the keyboard cannot be read", broken);
    }
  }

  /** The answer to a question; throws {@link KeyboardEnded} where none can come. */
  String ask(Screen screen, String question) {
    screen.prompt(question);
    return line().orElseThrow(KeyboardEnded::new);
  }
}
