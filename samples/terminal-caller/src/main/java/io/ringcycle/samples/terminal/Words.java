package io.ringcycle.samples.terminal;

import io.ringcycle.model.Bar;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.Unavailability;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what the engine says in types, for somebody in one time zone. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
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

  /** When somebody comes back, briefly. */
  String back(Eligible eligible, Instant now) {
    if (eligible instanceof Eligible.At at) {
      return ", back " + when(at.at(), now);
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
    return eligible instanceof Eligible.Never ? "not coming back" : "in the queue";
  }

  /** One rule that holds. */
  String hold(Hold hold, Instant now) {
    if (hold instanceof Hold.Completed done) {
      return "contacted " + when(done.at(), now);
    }
    if (hold instanceof Hold.Removed removed) {
      return "removed from this session " + when(removed.removal().madeAt(), now);
    }
    if (hold instanceof Hold.NotCallable barred) {
      return "not callable: " + bar(barred.why());
    }
    if (hold instanceof Hold.SkippedByLeader skipped) {
      return "skipped " + when(skipped.skip().madeAt(), now);
    }
    return hold instanceof Hold.PassedOver passed
        ? passedOver(passed, now)
        : unavailable((Unavailability) hold, now);
  }

  private String passedOver(Hold.PassedOver passed, Instant now) {
    return passed.because().stream()
        .map(reason -> unavailable(reason, now))
        .collect(Collectors.joining(" and ", "passed over " + when(passed.at(), now) + ": ", ""));
  }

  private String unavailable(Unavailability why, Instant now) {
    if (why instanceof Unavailability.ContactCooldown cooldown) {
      return "spoken to "
          + when(cooldown.last(), now)
          + ", left alone until "
          + when(cooldown.ends(), now);
    }
    if (why instanceof Unavailability.AttemptCooldown cooldown) {
      return "number dialled "
          + when(cooldown.last(), now)
          + ", left alone until "
          + when(cooldown.ends(), now);
    }
    return why instanceof Unavailability.AttemptedThisCycle attempted
        ? "dialled in this cycle, " + when(attempted.at(), now)
        : "the number is being called";
  }

  static String bar(Bar why) {
    return switch (why) {
      case NO_NUMBER -> "no number";
      case INVALID_NUMBER -> "the number cannot be used";
      case SUSPECT_NUMBER -> "nobody was found behind the number";
      case OPTED_OUT -> "do not call";
    };
  }
}
