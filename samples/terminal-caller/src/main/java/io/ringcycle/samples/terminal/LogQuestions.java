package io.ringcycle.samples.terminal;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Words;
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

  private static final Map<String, Rsvp> REPLIES =
      Map.of(
          "y", Rsvp.YES,
          "yes", Rsvp.YES,
          "n", Rsvp.NO,
          "no", Rsvp.NO,
          "m", Rsvp.MAYBE,
          "maybe", Rsvp.MAYBE);

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
    ContactLog log =
        ContactLog.of(result, seat.ask("Notes (Enter for none): ", LogQuestions::notes));
    return result.substantive()
        ? reply(log.tags(tags("Tags to add"), tags("Tags to remove")))
        : log;
  }

  private ContactLog again(ContactLog before, ContactResult result) {
    String notes = seat.ask("Notes (Enter keeps what is there): ", LogQuestions::notes);
    ContactLog log =
        ContactLog.of(result, notes.isBlank() ? before.notes() : notes)
            .by(before.method())
            .tags(before.tagsAdded(), before.tagsRemoved());
    return before
        .rsvp()
        .filter(any -> result.substantive() && event().isPresent())
        .map(log::rsvp)
        .orElse(log);
  }

  private Optional<ContactResult> result(String otherwise) {
    return seat.ask(
        QUESTION + otherwise, answer -> one(RESULTS, answer, "Please answer m, i, n or Enter."));
  }

  /** One of the answers that there are; empty for none. */
  private static <T> Optional<T> one(Map<String, T> answers, String answer, String otherwise) {
    Optional<T> chosen = Optional.ofNullable(answers.get(answer.toLowerCase(Locale.ROOT)));
    if (chosen.isEmpty() && !answer.isEmpty()) {
      throw new IllegalArgumentException(otherwise);
    }
    return chosen;
  }

  private static String notes(String answer) {
    Words.lines(answer, Words.LONGEST_NOTE, "a note");
    return answer;
  }

  private Set<String> tags(String question) {
    return seat.ask(question + ", separated by commas (Enter for none): ", LogQuestions::separated);
  }

  private static Set<String> separated(String answer) {
    Set<String> tags =
        Arrays.stream(answer.split(","))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Words.tags(tags);
    return tags;
  }

  private ContactMethod method() {
    return seat.ask(
        "How did you meet? (Enter: At the door): ",
        answer -> new ContactMethod(answer.isBlank() ? "At the door" : answer));
  }

  private Optional<String> event() {
    return seat.place().desk().lists().view(seat.session().view().list()).event();
  }

  private ContactLog reply(ContactLog log) {
    return event()
        .filter(name -> log.result().substantive())
        .flatMap(this::rsvp)
        .map(log::rsvp)
        .orElse(log);
  }

  private Optional<Rsvp> rsvp(String event) {
    return seat.ask(
        "Do they come to " + event + "? [y]es, [n]o, [m]aybe; Enter: no answer ",
        answer -> one(REPLIES, answer, "Please answer y, n, m or Enter."));
  }
}
