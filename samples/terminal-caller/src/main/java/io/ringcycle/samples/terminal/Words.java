package io.ringcycle.samples.terminal;

import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.view.ContactView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in words what the engine says in types, for somebody in one time zone. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ANY_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final ZoneId zone;

  Words(ZoneId zone) {
    this.zone = zone;
  }

  ZoneId zone() {
    return zone;
  }

  /** An instant as seen from another: the time, and the day if it is not the same. */
  String when(Instant instant, Instant now) {
    LocalDate day = LocalDate.ofInstant(instant, zone);
    String time = TIME.format(instant.atZone(zone));
    return day.equals(LocalDate.ofInstant(now, zone)) ? time : DAY.format(day) + " " + time;
  }

  /** What was logged of a contact. */
  String logged(ContactView contact, Instant now) {
    String notes = contact.log().notes();
    return when(contact.metAt(), now)
        + ", "
        + result(contact.log().result())
        + (contact.automatic() ? " (no log came in time)" : "")
        + (notes.isBlank() ? "" : ": " + notes);
  }

  static String result(ContactResult result) {
    return switch (result) {
      case MEANINGFUL -> "meaningful";
      case NOT_INTERESTED -> "not interested";
      case NOT_CONTACTED -> "not reached";
    };
  }

  /** A time to come without what goes without saying: its day today, its year this year. */
  private String brief(Instant instant, Instant now) {
    ZonedDateTime time = instant.atZone(zone);
    ZonedDateTime today = now.atZone(zone);
    if (time.toLocalDate().equals(today.toLocalDate())) {
      return TIME.format(time);
    }
    return (time.getYear() == today.getYear() ? THIS_YEAR : ANY_YEAR).format(time);
  }

  static String duration(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 3_600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
  }

  /** How long it still takes, in the largest sensible unit. */
  static String left(Duration time) {
    long minutes = (time.toSeconds() + 59) / 60;
    if (minutes < 120) {
      return minutes + (minutes == 1 ? " minute" : " minutes");
    }
    return minutes < 48 * 60 ? minutes / 60 + " hours" : minutes / (24 * 60) + " days";
  }

  static String status(Status status) {
    return switch (status) {
      case COMPLETED -> "completed";
      case REMOVED -> "removed from session";
      case NOT_CALLABLE -> "not callable";
      case SKIPPED_BY_LEADER -> "skipped";
      case SKIPPED_BY_SYSTEM -> "passed over";
      case UNAVAILABLE -> "unavailable";
      case AVAILABLE -> "available";
    };
  }

  /** What is wrong with an answer, as a sentence. */
  static String sentence(IllegalArgumentException refused) {
    String why = String.valueOf(refused.getMessage());
    String capital = why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
    return capital.endsWith(".") ? capital : capital + ".";
  }

  /** How many of something: "1 call", "2 calls". */
  static String many(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static String status(SessionStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String outcome(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** When somebody comes back, briefly enough for a list. */
  String back(Eligible eligible, Instant now) {
    if (eligible instanceof Eligible.At at) {
      return ", back " + brief(at.at(), now);
    }
    return eligible instanceof Eligible.NewCycle ? ", back in a new cycle" : "";
  }

  /** When somebody comes back. */
  String eligible(Eligible eligible, Instant now) {
    if (eligible instanceof Eligible.At at) {
      return "back " + when(at.at(), now) + ", in " + left(Duration.between(now, at.at()));
    }
    if (eligible instanceof Eligible.NewCycle cycle) {
      boolean later = cycle.notBefore().isAfter(now);
      return "back with a new cycle" + (later ? ", from " + when(cycle.notBefore(), now) : "");
    }
    return eligible instanceof Eligible.Never ? "not coming back to this session" : "in the queue";
  }
}
