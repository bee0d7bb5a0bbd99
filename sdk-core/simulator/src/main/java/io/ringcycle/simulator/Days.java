package io.ringcycle.simulator;

import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.SkipRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a skip is over, found without any arithmetic on days: by looking at the calendar on the wall
 * of the caller's room, hour by hour and then closer, until it shows the day.
 */
final class Days {
  private static final long HOUR = 3_600;

  private Days() {}

  /**
   * That moment; nothing where the clock alone never brings them back.
   *
   * @param zone where the caller is, whatever was written down of it
   */
  static Optional<Instant> back(SessionFact.Skipped skip, Instant madeAt, ZoneId zone) {
    if (skip.rule() instanceof SkipRule.Quick quick) {
      return Optional.of(madeAt.plus(quick.duration().length()));
    }
    if (skip.rule() instanceof SkipRule.Today) {
      LocalDate today = madeAt.atZone(zone).toLocalDate();
      return Optional.of(firstMoment(today.plusDays(1), madeAt, zone));
    }
    return skip.rule() instanceof SkipRule.Until until
        ? Optional.of(firstMoment(until.date(), madeAt, zone))
        : Optional.empty();
  }

  private static Instant firstMoment(LocalDate day, Instant from, ZoneId zone) {
    long before = from.getEpochSecond();
    long shown = before;
    while (!shows(day, shown, zone)) {
      before = shown;
      shown += HOUR;
    }
    while (before + 1 < shown) {
      long middle = (before + shown) / 2;
      boolean early = !shows(day, middle, zone);
      before = early ? middle : before;
      shown = early ? shown : middle;
    }
    return Instant.ofEpochSecond(shown);
  }

  private static boolean shows(LocalDate day, long second, ZoneId zone) {
    return !Instant.ofEpochSecond(second).atZone(zone).toLocalDate().isBefore(day);
  }
}
