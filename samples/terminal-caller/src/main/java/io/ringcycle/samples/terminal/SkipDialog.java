package io.ringcycle.samples.terminal;

import io.ringcycle.model.Status;
import io.ringcycle.view.SupporterView;
import java.util.Set;

/** Skips somebody. */
final class SkipDialog {
  private static final Set<Status> NEVER_SKIPPED = Set.of(Status.COMPLETED, Status.NOT_CALLABLE);

  private final Seat seat;

  SkipDialog(Seat seat) {
    this.seat = seat;
  }

  void skip(String who) {
    seat.find(who).ifPresent(one -> skip(one));
  }

  private void skip(SupporterView one) {
    if (NEVER_SKIPPED.contains(one.status())) {
      seat.screen()
          .refused(one.supporter().name() + " is not to be skipped: " + Words.status(one.status()));
      return;
    }
    new SkipChoice(seat)
        .asked()
        .ifPresent(
            rule -> {
              String why =
                  rule.permanent() ? "Why? (a reason is needed) " : "Why? (Enter for nothing) ";
              seat.session().skips().skip(one.id(), rule, seat.reason(why));
              told(one);
            });
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
}
