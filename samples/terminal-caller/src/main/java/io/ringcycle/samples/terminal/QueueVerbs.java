package io.ringcycle.samples.terminal;

import io.ringcycle.model.Status;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.util.List;

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
    String returns = new Returns(seat).words();
    seat.screen()
        .line(
            view.cycleComplete()
                ? "Cycle " + view.cycle() + " is complete: k starts a new one" + returns + "."
                : "Nobody is available now" + returns + ".");
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
        .filter(this::isRemoved)
        .ifPresent(
            one -> {
              seat.session().skips().restore(one.id(), seat.reason("Why? (Enter for nothing) "));
              seat.screen().good(one.supporter().name() + " is back in the session.");
            });
  }

  /** Asked before the reason is, so that nobody writes one in vain. */
  private boolean isRemoved(SupporterView one) {
    boolean removed = one.status() == Status.REMOVED;
    if (!removed) {
      seat.screen().refused(one.supporter().name() + " has not been removed from this session.");
    }
    return removed;
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
    seat.find(who).ifPresent(one -> new Explaining(seat).show(one));
  }

  void view(String filter) {
    List<SupporterView> found = new Filter(seat).of(filter);
    if (found.isEmpty()) {
      seat.screen().refused("There is nobody like that. " + Filter.HELP);
    }
    new Pager(seat.screen(), seat.keyboard()).show(found.stream().map(seat::line).toList());
    if (found.size() > SHOWN) {
      seat.screen().line(found.size() + " supporters");
    }
  }

  void cycle() {
    SessionView view = seat.session().view();
    if (view.cycleComplete()) {
      seat.session().cycles().start();
    } else if (seat.agrees("This cycle is not complete. Start a new one all the same? [y/N] ")) {
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
