package io.ringcycle.rules;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SkipRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which dates a skip may be given (rule SKIP-3). */
public final class SkipDates {
  private static final int FURTHEST = 366;

  private SkipDates() {}

  /** Refuses a date that is not between tomorrow and 366 days on, in the caller's zone. */
  public static void check(SkipRule rule, Instant now, ZoneId zone) {
    if (rule instanceof SkipRule.Until until) {
      check(until.date(), now.atZone(zone).toLocalDate());
    }
  }

  private static void check(LocalDate date, LocalDate today) {
    LocalDate earliest = today.plusDays(1);
    LocalDate latest = today.plusDays(FURTHEST);
    if (date.isBefore(earliest) || date.isAfter(latest)) {
      throw new RefusedException(new Refusal.DateOutOfRange(date, earliest, latest));
    }
  }
}
