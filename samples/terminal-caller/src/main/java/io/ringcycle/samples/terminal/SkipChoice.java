package io.ringcycle.samples.terminal;

import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SkipRule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks which of the five skips it is to be, each with the time at which it ends. */
record SkipChoice(Seat seat) {
  private static final Pattern CHOICE = Pattern.compile("[1-8]");

  /** The rule that was chosen; empty for none. */
  Optional<SkipRule> asked() {
    choices();
    String answer = seat.ask("For how long? (Enter: not at all) ");
    while (!answer.isEmpty() && !CHOICE.matcher(answer).matches()) {
      seat.screen().refused("Please answer 1 to 8, or Enter.");
      answer = seat.ask("For how long? (Enter: not at all) ");
    }
    return rule(answer);
  }

  private Optional<SkipRule> rule(String answer) {
    return switch (answer) {
      case "1" -> quick(QuickDuration.MINUTES_15);
      case "2" -> quick(QuickDuration.MINUTES_30);
      case "3" -> quick(QuickDuration.HOUR_1);
      case "4" -> quick(QuickDuration.HOURS_2);
      case "5" -> Optional.of(new SkipRule.Today());
      case "6" -> until();
      case "7" -> Optional.of(new SkipRule.ThisCycle());
      case "8" -> Optional.of(new SkipRule.Removal());
      default -> Optional.empty();
    };
  }

  private static Optional<SkipRule> quick(QuickDuration duration) {
    return Optional.of(new SkipRule.Quick(duration));
  }

  private Optional<SkipRule> until() {
    String example = LocalDate.ofInstant(seat.now(), seat.words().zone()).plusWeeks(1).toString();
    String answer = seat.ask("Until which day? (such as " + example + ") ");
    while (!answer.isEmpty()) {
      try {
        return Optional.of(new SkipRule.Until(LocalDate.parse(answer)));
      } catch (DateTimeParseException none) {
        seat.screen().refused("This is no date: write it like " + example + ".");
        answer = seat.ask("Until which day? (Enter: not at all) ");
      }
    }
    return Optional.empty();
  }

  private void choices() {
    choice("1", "15 minutes", new SkipRule.Quick(QuickDuration.MINUTES_15));
    choice("2", "30 minutes", new SkipRule.Quick(QuickDuration.MINUTES_30));
    choice("3", "1 hour", new SkipRule.Quick(QuickDuration.HOUR_1));
    choice("4", "2 hours", new SkipRule.Quick(QuickDuration.HOURS_2));
    choice("5", "today", new SkipRule.Today());
    seat.screen().line("  6  until a date");
    seat.screen().line("  7  this cycle           back with a new cycle");
    seat.screen().line("  8  remove for good      not coming back to this session");
  }

  private void choice(String key, String name, SkipRule rule) {
    rule.returnAt(seat.now(), seat.words().zone())
        .map(back -> seat.words().when(back, seat.now()))
        .ifPresent(
            back ->
                seat.screen()
                    .line(String.format(Locale.ROOT, "  %s  %-20s back %s", key, name, back)));
  }
}
