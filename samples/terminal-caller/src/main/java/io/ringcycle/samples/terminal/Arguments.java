package io.ringcycle.samples.terminal;

import io.ringcycle.model.PhoneNumber;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the command line, or says in one sentence what is wrong with it. */
final class Arguments {
  private static final Set<String> FLAGS = Set.of("--auto", "--check");
  private static final Set<String> VALUES =
      Set.of(
          "--region",
          "--phone-column",
          "--event",
          "--facts",
          "--name",
          "--mobile",
          "--zone",
          "--contact-hours",
          "--attempt-minutes",
          "--seed",
          "--cycles");

  private final Map<String, String> given = new HashMap<>();
  private Optional<Path> list = Optional.empty();

  private Arguments() {}

  /** The options; throws {@link BadArguments} with a sentence for people. */
  static Options read(List<String> arguments) {
    Arguments all = new Arguments();
    Deque<String> rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      all.take(rest);
    }
    return all.options();
  }

  private void take(Deque<String> rest) {
    String word = rest.removeFirst();
    if (FLAGS.contains(word)) {
      given.put(word, "");
    } else if (VALUES.contains(word)) {
      given.put(word, Optional.ofNullable(rest.pollFirst()).orElseThrow(() -> lacking(word)));
    } else if (word.startsWith("-")) {
      throw new BadArguments("There is no option " + word + ".");
    } else if (list.isPresent()) {
      throw new BadArguments("One list at a time, please: " + word + " is one too many.");
    } else {
      list = Optional.of(path(word));
    }
  }

  private static BadArguments lacking(String option) {
    return new BadArguments("The option " + option + " wants a value.");
  }

  private Options options() {
    return new Options(
        list,
        given.getOrDefault("--region", "GB"),
        Optional.ofNullable(given.get("--phone-column")),
        Optional.ofNullable(given.get("--facts")).map(Arguments::path),
        mode(),
        value("--seed", "1", Long::parseLong, "a whole number"),
        value("--cycles", "3", text -> whole(text, 100), "a whole number from 1 to 100"),
        given("--name", Arguments::words, "a name of up to 100 characters"),
        value("--mobile", "+447700900001", PhoneNumber::of, "a number such as +447700900001"),
        value("--zone", "Europe/London", ZoneId::of, "a time zone such as Europe/London"),
        given(
            "--contact-hours",
            text -> Duration.ofHours(upTo(text, 8784)),
            "a whole number of hours up to 8784"),
        given(
            "--attempt-minutes",
            text -> Duration.ofMinutes(upTo(text, 527_040)),
            "a whole number of minutes up to 527040"),
        given("--event", Arguments::words, "a name of up to 100 characters"));
  }

  private static String words(String text) {
    io.ringcycle.model.Words.line(text, 100, "a name");
    return text;
  }

  private Options.Mode mode() {
    if (given.containsKey("--auto") && given.containsKey("--facts")) {
      throw new BadArguments("With --auto nothing is kept, so leave --facts out.");
    }
    if (given.containsKey("--check")) {
      return Options.Mode.CHECK;
    }
    return given.containsKey("--auto") ? Options.Mode.AUTO : Options.Mode.LIVE;
  }

  private static int whole(String text, int most) {
    int number = upTo(text, most);
    if (number == 0) {
      throw new NumberFormatException("nothing");
    }
    return number;
  }

  private static int upTo(String text, int most) {
    int number = Integer.parseInt(text);
    if (number < 0 || number > most) {
      throw new NumberFormatException("out of range");
    }
    return number;
  }

  private <T> Optional<T> given(String option, Function<String, T> read, String what) {
    return given.containsKey(option)
        ? Optional.of(value(option, "", read, what))
        : Optional.empty();
  }

  private <T> T value(String option, String otherwise, Function<String, T> read, String what) {
    try {
      return read.apply(given.getOrDefault(option, otherwise));
    } catch (IllegalArgumentException | DateTimeException bad) {
      throw new BadArguments("The option " + option + " wants " + what + ".");
    }
  }

  private static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException bad) {
      throw new BadArguments("This is no file name: " + word);
    }
  }
}
