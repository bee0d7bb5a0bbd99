package io.ringcycle.samples.terminal;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of a log. Of somebody who was not reached only notes are asked for. */
record LogQuestions(Seat seat) {
  private static final String QUESTION =
      "How did it go? [m]eaningful, not [i]nterested, [n]ot reached; Enter: ";

  private static final Map<String, ContactResult> RESULTS =
      Map.of(
          "m", ContactResult.MEANINGFUL,
          "i", ContactResult.NOT_INTERESTED,
          "n", ContactResult.NOT_CONTACTED);

  /** Of a call; empty to log it later. */
  Optional<ContactLog> ofCall() {
    return result("later ").map(this::first);
  }

  /** Of a meeting without a call; empty to leave it. */
  Optional<ContactLog> ofMeeting() {
    return result("leave it ").map(result -> first(result).by(method()));
  }

  /** Anew; what is not asked for again stays: how it was made, its tags, and notes without new. */
  Optional<ContactLog> anew(ContactLog before) {
    return result("leave it ").map(result -> reply(again(before, result)));
  }

  private ContactLog first(ContactResult result) {
    ContactLog log = ContactLog.of(result, seat.ask("Notes (Enter for none): "));
    return result.substantive()
        ? reply(log.tags(tags("Tags to add"), tags("Tags to remove")))
        : log;
  }

  private ContactLog again(ContactLog before, ContactResult result) {
    String notes = seat.ask("Notes (Enter keeps what is there): ");
    ContactLog log =
        ContactLog.of(result, notes.isBlank() ? before.notes() : notes)
            .by(before.method())
            .tags(before.tagsAdded(), before.tagsRemoved());
    return before.rsvp().filter(any -> result.substantive()).map(log::rsvp).orElse(log);
  }

  private Optional<ContactResult> result(String otherwise) {
    String answer = seat.ask(QUESTION + otherwise).toLowerCase(Locale.ROOT);
    while (!answer.isEmpty() && !RESULTS.containsKey(answer)) {
      seat.screen().refused("Please answer m, i, n or Enter.");
      answer = seat.ask(QUESTION + otherwise).toLowerCase(Locale.ROOT);
    }
    return Optional.ofNullable(RESULTS.get(answer));
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
    Optional<String> event = seat.place().desk().lists().view(seat.session().view().list()).event();
    return event
        .filter(name -> log.result().substantive())
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
