package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The place at the keyboard: all that a command needs. */
record Seat(Workplace place, Screen screen, Keyboard keyboard, Words words, Present present) {
  private static final Pattern PLACE = Pattern.compile("#?[0-9]{1,9}");
  private static final Set<String> YES = Set.of("y", "yes");
  private static final int ALL = 200;
  private static final int SHOWN = 8;

  CallingSession session() {
    return place.session();
  }

  Instant now() {
    return place.clock().now();
  }

  /** What is answered; empty where the keyboard has ended. */
  Optional<String> answer(String question) {
    screen.prompt(question);
    return keyboard.line();
  }

  boolean agrees(String question) {
    return YES.contains(ask(question).toLowerCase(Locale.ROOT));
  }

  String ask(String question) {
    return keyboard.ask(screen, question);
  }

  /** An answer that will do; one that is refused is asked for again, and it alone. */
  <T> T ask(String question, Function<String, T> read) {
    while (true) {
      try {
        return read.apply(ask(question));
      } catch (IllegalArgumentException refused) {
        screen.refused(Words.sentence(refused));
      }
    }
  }

  /** Why something is done, within the bounds of a reason. */
  String reason(String question) {
    return ask(
        question,
        answer -> {
          io.ringcycle.model.Words.lines(
              answer, io.ringcycle.model.Words.LONGEST_REASON, "a reason");
          return answer;
        });
  }

  /** Somebody by place or by a part of their name; says so where that is nobody or several. */
  Optional<SupporterView> find(String who) {
    if (who.isBlank()) {
      screen.refused("Who? Give the number before the name, or a part of the name.");
      return Optional.empty();
    }
    List<SupporterView> found = PLACE.matcher(who).matches() ? at(who) : named(who);
    if (found.size() != 1) {
      screen.refused(found.isEmpty() ? "There is nobody like that." : "Several are like that:");
      found.stream().limit(SHOWN).forEach(one -> screen.line("  " + line(one)));
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private List<SupporterView> at(String who) {
    long number = Long.parseLong(who.replace("#", ""));
    return session().supporters(Set.of(), number - 1, 1).stream()
        .filter(one -> one.place() == number)
        .toList();
  }

  private List<SupporterView> named(String who) {
    List<SupporterView> alike =
        everybody().stream().filter(one -> Spelling.has(one.supporter().name(), who)).toList();
    List<SupporterView> exactly =
        alike.stream().filter(one -> Spelling.same(one.supporter().name(), who)).toList();
    return exactly.size() == 1 ? exactly : alike;
  }

  List<SupporterView> everybody() {
    return everybody(Set.of());
  }

  List<SupporterView> everybody(Set<Status> statuses) {
    return new Pages(session()).all(statuses, ALL);
  }

  String name(SupporterId supporter) {
    return session().supporter(supporter).supporter().name();
  }

  /** One supporter on one line. */
  String line(SupporterView one) {
    String number = one.supporter().number().map(known -> known.e164()).orElse("no usable number");
    return String.format(
        Locale.ROOT,
        "#%-4d %-25s %-16s %s%s",
        one.place(),
        one.supporter().name(),
        number,
        one.prioritised() ? "prioritised, " : "",
        status(one));
  }

  private String status(SupporterView one) {
    String status = Words.status(one.status());
    return one.status() == Status.AVAILABLE || one.status() == Status.COMPLETED
        ? status
        : status + words.back(one.explanation().eligible(), now());
  }

  /** What a caller should see of somebody. */
  void show(SupporterView one) {
    screen.line(line(one));
    new Card(this, one).show(Card.SHORT);
  }
}
