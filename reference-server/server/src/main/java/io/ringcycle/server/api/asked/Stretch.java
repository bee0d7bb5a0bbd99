package io.ringcycle.server.api.asked;

import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.Period;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A period as it is asked for: the last thirty days, unless something else is said. */
public final class Stretch {
  private static final Duration USUAL = Duration.ofDays(30);
  private static final Duration LONGEST = Duration.ofDays(366);

  private Stretch() {}

  /** Refuses one that ends before it begins, and one that is longer than a year. */
  public static Period of(@Nullable String from, @Nullable String to, Instant now) {
    try {
      Instant end = to == null ? now : Instant.parse(to);
      Instant start = from == null ? end.minus(USUAL) : Instant.parse(from);
      return checked(start, end);
    } catch (DateTimeException wrong) {
      throw ProblemException.badInput("An instant is written as in 2027-03-31T00:00:00Z.");
    }
  }

  private static Period checked(Instant start, Instant end) {
    if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw ProblemException.badInput(
          "A period ends after it begins, and at most " + LONGEST.toDays() + " days after.");
    }
    return new Period(start, end);
  }
}
