package io.ringcycle.server.api.asked;

import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A skip to be made; 15, 30, 60 or 120 minutes for {@code QUICK}, a date for {@code UNTIL}. */
public record NewSkip(
    @Nullable String supporter,
    @Nullable String type,
    @Nullable Integer minutes,
    @Nullable String date,
    @Nullable String reason) {
  /** The kinds there are. */
  public enum Type {
    /** For a short while. */
    QUICK,
    /** Until the caller's next day. */
    TODAY,
    /** Until a day. */
    UNTIL,
    /** Until a new cycle. */
    THIS_CYCLE,
    /** For good. */
    REMOVAL
  }

  /** Who. */
  public SupporterId whom() {
    return new SupporterId(Given.must(supporter, "supporter"));
  }

  /** Why; nothing if nothing was said. */
  public String why() {
    return Given.text(reason);
  }

  /** How long. */
  public SkipRule rule() {
    return switch (Given.word(Type.class, type, "type")) {
      case QUICK -> new SkipRule.Quick(duration());
      case TODAY -> new SkipRule.Today();
      case UNTIL -> new SkipRule.Until(day());
      case THIS_CYCLE -> new SkipRule.ThisCycle();
      case REMOVAL -> new SkipRule.Removal();
    };
  }

  private QuickDuration duration() {
    int asked = Given.must(minutes, "minutes");
    return Arrays.stream(QuickDuration.values())
        .filter(one -> one.length().toMinutes() == asked)
        .findFirst()
        .orElseThrow(
            () -> ProblemException.badInput("A quick skip lasts 15, 30, 60 or 120 minutes."));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(Given.must(date, "date"));
    } catch (DateTimeParseException wrong) {
      throw ProblemException.badInput("A date is written as in 2027-03-31.");
    }
  }
}
