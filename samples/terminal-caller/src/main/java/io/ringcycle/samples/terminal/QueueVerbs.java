package io.ringcycle.samples.terminal;

import io.ringcycle.model.Eligible;
import io.ringcycle.model.Hold;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Status;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looking at the queue and changing it. */
final class QueueVerbs {
  private static final int SHOWN = 6;

  private final Seat seat;
  private final Statistics statistics;

  QueueVerbs(Seat seat) {
    this.seat = seat;
    this.statistics = new Statistics(seat.screen());
  }

  void next() {
    List<SupporterView> queue = seat.session().queue(SHOWN);
    if (queue.isEmpty()) {
      nobody();
      return;
    }
    seat.screen().heading("Next");
    seat.show(queue.get(0));
    if (queue.size() > 1) {
      seat.screen().heading("Then");
      queue.stream().skip(1).map(seat::line).forEach(seat.screen()::line);
    }
  }

  private void nobody() {
    SessionView view = seat.session().view();
    seat.screen()
        .line(
            view.cycleComplete()
                ? "Cycle " + view.cycle() + " is complete: k starts a new one."
                : "Nobody is available now.");
    view.nextWakeUp()
        .ifPresent(
            at -> seat.screen().line("Somebody may be back " + seat.words().when(at, seat.now())));
  }

  void unskip(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              seat.session().skips().unskip(one.id());
              seat.screen().good(one.supporter().name() + " is no longer skipped.");
            });
  }

  void restore(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              seat.session().skips().restore(one.id(), seat.ask("Why? (Enter for nothing) "));
              seat.screen().good(one.supporter().name() + " is back in the session.");
            });
  }

  void prioritise(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              seat.session().prioritise(one.id());
              seat.screen().good(one.supporter().name() + " comes right behind the next one.");
            });
  }

  void explain(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              seat.screen().line(seat.line(one));
              one.explanation().holds().forEach(this::explain);
              seat.screen().line("  " + comesBack(one.explanation().eligible()));
            });
  }

  private String comesBack(Eligible eligible) {
    return eligible instanceof Eligible.Now
        ? "Nothing keeps them out of the queue."
        : "So: " + seat.words().eligible(eligible, seat.now()) + ".";
  }

  private void explain(Hold hold) {
    seat.screen()
        .line(
            String.format(
                Locale.ROOT, "  %-8s %s", hold.rule(), seat.words().hold(hold, seat.now())));
    reason(hold)
        .flatMap(seat.session()::note)
        .ifPresent(why -> seat.screen().text("           ", "because: " + why));
  }

  private static Optional<NoteId> reason(Hold hold) {
    if (hold instanceof Hold.SkippedByLeader skipped) {
      return skipped.skip().reason();
    }
    return hold instanceof Hold.Removed removed ? removed.removal().reason() : Optional.empty();
  }

  void view(String filter) {
    String wanted = filter.toLowerCase(Locale.ROOT);
    Set<Status> statuses =
        Arrays.stream(Status.values())
            .filter(status -> !wanted.isEmpty() && Words.status(status).startsWith(wanted))
            .collect(Collectors.toSet());
    if (statuses.isEmpty() && !wanted.isEmpty()) {
      String all =
          Arrays.stream(Status.values()).map(Words::status).collect(Collectors.joining(", "));
      seat.screen().refused("There is no such status; there are: " + all + ".");
      return;
    }
    seat.everybody(statuses).stream().map(seat::line).forEach(seat.screen()::line);
  }

  void cycle() {
    SessionView view = seat.session().view();
    if (view.cycleComplete()) {
      seat.session().cycles().start();
    } else if (seat.ask("This cycle is not complete. Start a new one all the same? [y/N] ")
        .equalsIgnoreCase("y")) {
      seat.session().cycles().startEarly();
    } else {
      return;
    }
    seat.screen().good("Cycle " + seat.session().view().cycle() + " has begun.");
  }

  void journey() {
    statistics.journey(seat.session());
    statistics.impact(seat.session().view());
  }

  void progress() {
    statistics.progress(seat.session().view());
  }
}
