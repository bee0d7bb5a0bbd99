package io.ringcycle.samples.terminal;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.samples.terminal.Verb.Action;
import io.ringcycle.view.LineView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads commands and carries them out until there are no more. */
final class LiveSession {
  private static final Pattern COMMAND = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
  private static final Pattern TIME = Pattern.compile("([0-9]{1,5})\\s*([mhd])");

  private static final Map<String, String> WORDS = Map.of("help", "?", "quit", "q", "exit", "q");
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);

  private final Seat seat;
  private final CallDialog calls;
  private final QueueVerbs queue;
  private final List<Verb> verbs;
  private boolean open = true;

  LiveSession(Seat seat) {
    this.seat = seat;
    this.calls = new CallDialog(seat);
    this.queue = new QueueVerbs(seat);
    this.verbs = verbs(new LogDialog(seat), new SkipDialog(seat), new Lifting(seat));
  }

  private List<Verb> verbs(LogDialog logs, SkipDialog skips, Lifting lifting) {
    return List.of(
        verb("c", "", "call: start or resume where the session stands", any -> calls.call()),
        verb("h", "", "hang up: the session pauses and keeps its place", any -> calls.hangUp()),
        verb("n", "", "who is next, and who comes then", any -> queue.next()),
        verb("l", "WHO", "log a contact without a call", logs::withoutCall),
        verb("a", "WHO", "amend the latest log of somebody", logs::amend),
        verb("s", "WHO", "skip somebody", skips::skip),
        verb("u", "WHO", "remove a skip", queue::unskip),
        verb("r", "WHO", "bring back somebody who was removed", queue::restore),
        // a whole word, since a slip of the keyboard must let nobody be called
        verb("lift", "WHO", "let somebody be called who is marked as do not call", lifting::lift),
        verb("p", "WHO", "prioritise: right behind the next one", queue::prioritise),
        verb("v", "[FILTER]", "view all, or those of one status, name or tag", queue::view),
        verb("e", "WHO", "explain: every rule that keeps somebody out", queue::explain),
        verb("k", "", "start a new cycle", any -> queue.cycle()),
        verb("j", "", "the journey: all cycles and what came of them", any -> queue.journey()),
        verb("g", "", "progress", any -> queue.progress()),
        verb("w", "30m", "let time pass: minutes, hours (2h) or days (1d)", this::pass),
        verb("q", "", "leave; next time it goes on from here", any -> open = false),
        verb("?", "", "this help", any -> help()));
  }

  private static Verb verb(String key, String argument, String help, Action action) {
    return new Verb(key, argument, help, action);
  }

  void run() {
    try {
      while (open) {
        step();
      }
    } catch (KeyboardEnded ended) {
      seat.screen().blank();
      seat.screen().refused("The input ended before the last answer: nothing of it is saved.");
    }
    leave();
  }

  private void step() {
    status();
    Optional<String> line = seat.keyboard().line();
    seat.present().catchUp();
    line.ifPresentOrElse(this::carryOut, () -> open = false);
  }

  private void leave() {
    if (line().onTheLine()) {
      attempt(calls::hangUp);
    }
    if (seat.present().ahead().compareTo(Duration.ZERO) > 0) {
      seat.place().keepTime();
    }
    seat.screen().line("Paused. Start again with the same list to go on.");
  }

  private LineView line() {
    return seat.session().line().state();
  }

  private void status() {
    seat.screen().blank();
    seat.screen().prompt(line().onTheLine() ? "on the line> " : "> ");
  }

  private void carryOut(String line) {
    Matcher words = COMMAND.matcher(line);
    if (!words.matches()) {
      attempt(line().onTheLine() ? calls::goOn : queue::next);
      return;
    }
    String typed = words.group(1).toLowerCase(Locale.ROOT);
    String key = WORDS.getOrDefault(typed, typed);
    verbs.stream()
        .filter(verb -> verb.key().equals(key))
        .findFirst()
        .ifPresentOrElse(
            verb -> attempt(() -> verb.action().run(words.group(2).strip())),
            () -> seat.screen().refused("There is no command \"" + key + "\"; ? lists them."));
  }

  /** An instant is told as everywhere else, in the time of whoever sits here. */
  private String reason(Refusal refusal) {
    if (refusal instanceof Refusal.NobodyAvailable) {
      return "Nobody is available now" + new Returns(seat).words() + ".";
    }
    return refusal.reason();
  }

  /** A refusal says why, and the session goes on. */
  private void attempt(Runnable command) {
    try {
      command.run();
    } catch (RefusedException refused) {
      seat.screen().refused(reason(refused.refusal()));
    } catch (IllegalArgumentException outOfBounds) {
      seat.screen().refused(Words.sentence(outOfBounds));
    }
  }

  private void pass(String text) {
    Matcher parts = TIME.matcher(text.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      seat.screen().refused("How long? Write 30m, 2h or 1d.");
      return;
    }
    long many = Long.parseLong(parts.group(1));
    Duration time =
        switch (parts.group(2)) {
          case "m" -> Duration.ofMinutes(many);
          case "h" -> Duration.ofHours(many);
          default -> Duration.ofDays(many);
        };
    if (time.compareTo(LONGEST_WAIT) > 0) {
      seat.screen().refused("At most a year may pass at once: time does not come back.");
      return;
    }
    seat.present().pass(time);
    seat.place().keepTime();
    seat.screen().line("It is now " + seat.words().when(seat.now(), Instant.EPOCH) + ".");
  }

  void help() {
    verbs.forEach(verb -> seat.screen().line(verb.line()));
    seat.screen().line("  Enter        who is next; on the line: any key, the next supporter");
    seat.screen().line("  WHO is the number before a name, or a part of the name.");
  }
}
