package io.ringcycle.samples.terminal;

import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SkipRule;
import io.ringcycle.view.SupporterView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Asks for how long somebody is to be skipped. */
final class SkipDialog {
  private final Seat seat;

  SkipDialog(Seat seat) {
    this.seat = seat;
  }

  void skip(String who) {
    seat.find(who).ifPresent(one -> skip(one));
  }

  private void skip(SupporterView one) {
    choices();
    rule(seat.ask("For how long? (Enter: not at all) "))
        .ifPresent(
            rule -> {
              String why = rule.permanent() ? "Why? (wanted) " : "Why? (Enter for nothing) ";
              seat.session().skips().skip(one.id(), rule, seat.ask(why));
              told(one);
            });
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

  private void told(SupporterView one) {
    SupporterView now = seat.session().supporter(one.id());
    seat.screen()
        .good(
            one.supporter().name()
                + ": "
                + Words.status(now.status())
                + ", "
                + seat.words().eligible(now.explanation().eligible(), seat.now())
                + ".");
  }

  private Optional<SkipRule> rule(String answer) {
    return switch (answer) {
      case "1" -> quick(QuickDuration.MINUTES_15);
      case "2" -> quick(QuickDuration.MINUTES_30);
      case "3" -> quick(QuickDuration.HOUR_1);
      case "4" -> quick(QuickDuration.HOURS_2);
      case "5" -> Optional.of(new SkipRule.Today());
      case "6" -> until(seat.ask("Until which day? (such as 2027-03-09) "));
      case "7" -> Optional.of(new SkipRule.ThisCycle());
      case "8" -> Optional.of(new SkipRule.Removal());
      default -> Optional.empty();
    };
  }

  private static Optional<SkipRule> quick(QuickDuration duration) {
    return Optional.of(new SkipRule.Quick(duration));
  }

  private Optional<SkipRule> until(String day) {
    try {
      return Optional.of(new SkipRule.Until(LocalDate.parse(day)));
    } catch (DateTimeParseException none) {
      seat.screen().refused("This is no date: write it like 2027-03-09.");
      return Optional.empty();
    }
  }
}
