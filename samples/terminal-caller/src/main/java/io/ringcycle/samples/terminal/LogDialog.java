package io.ringcycle.samples.terminal;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.SessionView;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks how a call went, and logs it. */
final class LogDialog {
  private static final String QUESTION =
      "How did it go? [m]eaningful, not [i]nterested, [n]ot reached; Enter: later ";

  private final Seat seat;

  LogDialog(Seat seat) {
    this.seat = seat;
  }

  /** Of the call that has just ended. */
  void ofCall(SupporterId supporter) {
    seat.screen().line("To log: " + name(supporter));
    ask(true).ifPresent(log -> save(supporter, log));
  }

  private String name(SupporterId supporter) {
    return seat.everybody().stream()
        .filter(one -> one.id().equals(supporter))
        .map(one -> one.supporter().name())
        .findFirst()
        .orElse("somebody who has left the list");
  }

  /** Of a meeting without a call. */
  void withoutCall(String who) {
    seat.find(who).ifPresent(one -> ask(false).ifPresent(log -> save(one.id(), log)));
  }

  private void save(SupporterId supporter, ContactLog log) {
    seat.session().contacts().log(supporter, log);
    seat.screen().good("Logged.");
  }

  /** The latest log of somebody, written anew. */
  void amend(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              List<ContactView> all = seat.session().contacts().with(one.id());
              if (all.isEmpty()) {
                seat.screen().refused("Nothing was logged with them.");
                return;
              }
              ContactId latest = all.get(all.size() - 1).contact();
              ask(true)
                  .ifPresent(
                      log -> {
                        seat.session().contacts().amend(latest, log);
                        seat.screen().good("Amended, as if it had been so from the start.");
                      });
            });
  }

  private Optional<ContactLog> ask(boolean call) {
    Optional<ContactResult> result = result();
    return result.map(
        one -> {
          ContactLog log = ContactLog.of(one, seat.ask("Notes (Enter for none): "));
          ContactLog tagged = log.tags(tags("Tags to add"), tags("Tags to remove"));
          return reply(call ? tagged : tagged.by(method()));
        });
  }

  private Optional<ContactResult> result() {
    while (true) {
      switch (seat.ask(QUESTION).toLowerCase(Locale.ROOT)) {
        case "m" -> {
          return Optional.of(ContactResult.MEANINGFUL);
        }
        case "i" -> {
          return Optional.of(ContactResult.NOT_INTERESTED);
        }
        case "n" -> {
          return Optional.of(ContactResult.NOT_CONTACTED);
        }
        case "" -> {
          return Optional.empty();
        }
        default -> seat.screen().refused("Please answer m, i, n or Enter.");
      }
    }
  }

  private Set<String> tags(String question) {
    String answer = seat.ask(question + ", separated by commas (Enter for none): ");
    return Arrays.stream(answer.split(","))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private ContactMethod method() {
    String answer = seat.ask("How did you meet? (Enter: At the door): ");
    return new ContactMethod(answer.isBlank() ? "At the door" : answer);
  }

  private ContactLog reply(ContactLog log) {
    SessionView view = seat.session().view();
    Optional<String> event = seat.place().desk().lists().view(view.list()).event();
    return event
        .flatMap(name -> rsvp(seat.ask("Do they come to " + name + "? [y]es, [n]o, [m]aybe: ")))
        .map(log::rsvp)
        .orElse(log);
  }

  private static Optional<Rsvp> rsvp(String answer) {
    return switch (answer.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> Optional.of(Rsvp.YES);
      case "n", "no" -> Optional.of(Rsvp.NO);
      case "m", "maybe" -> Optional.of(Rsvp.MAYBE);
      default -> Optional.empty();
    };
  }
}
