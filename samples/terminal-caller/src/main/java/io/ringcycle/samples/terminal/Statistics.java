package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Status;
import io.ringcycle.model.Tally;
import io.ringcycle.view.CycleView;
import io.ringcycle.view.SessionView;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows what a session has come to. */
final class Statistics {
  private final Screen screen;

  Statistics(Screen screen) {
    this.screen = screen;
  }

  /** The progress bar and how many have which status. */
  void progress(SessionView view) {
    screen.bar(view.completed(), view.members());
    screen.text(
        "",
        "cycle "
            + view.cycle()
            + (view.cycleComplete() ? " (complete)" : "")
            + ", "
            + Words.status(view.status())
            + "; reachable "
            + view.reachable()
            + "; "
            + counts(view));
  }

  private static String counts(SessionView view) {
    return Arrays.stream(Status.values())
        .filter(status -> view.counts().getOrDefault(status, 0) > 0)
        .map(status -> Words.status(status) + " " + view.counts().get(status))
        .collect(Collectors.joining(", "));
  }

  /** What was counted over all cycles. */
  void impact(SessionView view) {
    Tally total = view.total();
    screen.text(
        "",
        Words.many(total.calls(), "call")
            + ", "
            + Words.many(total.contacts(), "contact")
            + ", "
            + total.notContacted()
            + " not reached, "
            + Words.many(total.skips(), "skip")
            + "; talked "
            + Words.duration(total.talked())
            + ", on the line "
            + Words.duration(total.onTheLine()));
    outcomes(total);
  }

  private void outcomes(Tally total) {
    for (Outcome.Group group : Outcome.Group.values()) {
      String line =
          Arrays.stream(Outcome.values())
              .filter(outcome -> outcome.group() == group)
              .filter(outcome -> total.outcomes().containsKey(outcome))
              .map(outcome -> Words.outcome(outcome) + " " + total.outcomes().get(outcome))
              .collect(Collectors.joining(", "));
      if (!line.isEmpty()) {
        screen.line(
            String.format(
                Locale.ROOT,
                "  %-12s %s",
                group.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                line));
      }
    }
  }

  /** One line for each cycle. */
  void journey(CallingSession session) {
    for (CycleView cycle : session.cycles().journey()) {
      Tally tally = cycle.tally();
      screen.line(
          String.format(
              Locale.ROOT,
              "  cycle %-3d %4d calls %4d contacts %4d not reached %4d skips  talked %s",
              cycle.number(),
              tally.calls(),
              tally.contacts(),
              tally.notContacted(),
              tally.skips(),
              Words.duration(tally.talked())));
    }
  }
}
