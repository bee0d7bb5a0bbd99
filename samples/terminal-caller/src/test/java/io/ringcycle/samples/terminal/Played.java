package io.ringcycle.samples.terminal;

import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the program printed, and its exit code, for a command line and what was typed. */
record Played(int code, String screen) {
  private static final Instant MONDAY = Instant.parse("2027-03-01T18:00:00Z");

  static Played play(List<String> arguments, String... typed) {
    return play(false, arguments, typed);
  }

  static Played play(boolean colours, List<String> arguments, String... typed) {
    return play(VirtualClock.at(MONDAY), colours, arguments, typed);
  }

  static Played play(Clock clock, boolean colours, List<String> arguments, String... typed) {
    return play(clock, colours, false, arguments, typed);
  }

  /** At a terminal, which shows long lists page by page. */
  static Played atTerminal(List<String> arguments, String... typed) {
    return play(VirtualClock.at(MONDAY), false, true, arguments, typed);
  }

  private static Played play(
      Clock clock, boolean colours, boolean terminal, List<String> arguments, String... typed) {
    StringWriter screen = new StringWriter();
    String lines = Stream.of(typed).map(line -> line + "\n").collect(Collectors.joining());
    Keyboard keyboard = new Keyboard(new BufferedReader(new StringReader(lines)), terminal);
    Main program = new Main(new PrintWriter(screen), keyboard, colours, clock);
    int code = program.run(arguments);
    return new Played(code, screen.toString());
  }

  /** A list of three, beside which the session is kept. */
  static Path list(Path folder) {
    return file(
        folder,
        "friends.csv",
        """
        id,Name,Phone,Town
        1,May Field,020 7183 8750,Ham
        2,Jun Wood,020 7183 8751,Kew
        3,Abe Lake,020 7183 8752,Ham
        """);
  }

  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
