package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.RefusedException;
import io.ringcycle.simulated.Crowd;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SeededIds;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.CallView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import io.ringcycle.view.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Works a whole list without anybody at the keyboard: scripted people, a scripted caller. */
final class AutoRun {
  private static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");
  private static final Duration A_TALK = Duration.ofMinutes(1);

  private final Options options;
  private final Workplace place;
  private final CallingSession session;
  private final Screen screen;
  private final Statistics statistics;

  private AutoRun(Options options, Workplace place, Screen screen) {
    this.options = options;
    this.place = place;
    this.session = place.session();
    this.screen = screen;
    this.statistics = new Statistics(screen);
  }

  static void run(Options options, ListFile list, Screen screen) {
    VirtualClock clock = VirtualClock.at(EVENING);
    SimulatedPhone phone =
        SimulatedPhone.on(clock)
            .everybodyElse(Crowd.of(options.seed()))
            .everyCaller(Script.caller());
    Storage storage = new MemoryStorage();
    Workplace place =
        Workplace.open(
            options, list, storage, clock, phone, SeededIds.of(options.seed()), facts -> {});
    new AutoRun(options, place, screen).work();
  }

  private void work() {
    for (int cycle = 1; cycle <= options.cycles(); cycle++) {
      workCycle();
      SessionView view = session.view();
      screen.heading("After cycle " + view.cycle());
      statistics.progress(view);
      boolean done = view.completed() == view.reachable();
      if (done || cycle == options.cycles()) {
        break;
      }
      place.clock().advance(Duration.ofDays(1));
      session.cycles().startEarly();
    }
    finish();
  }

  private void finish() {
    screen.heading("Statistics");
    statistics.journey(session);
    statistics.impact(session.view());
  }

  private void workCycle() {
    while (session.next().isPresent()) {
      session.line().start();
      place.clock().runUntil(this::wantsAttention);
      while (isBusy()) {
        log();
        place.clock().runUntil(this::wantsAttention);
      }
    }
  }

  private boolean wantsAttention() {
    return session.line().state().state() == LineState.LOG_THE_CONTACT || !isBusy();
  }

  /** After some hours a line is cut off, perhaps in the middle of a call, which is seen through. */
  private boolean isBusy() {
    LineView line = session.line().state();
    return line.onTheLine() || line.call().isPresent();
  }

  /** Whoever talked for a minute has said something; the shorter half of them said no. */
  private void log() {
    Optional<CallView> call = session.line().state().call();
    try {
      call.ifPresent(ended -> session.contacts().log(ended.supporter(), contact(ended)));
    } catch (RefusedException refused) {
      screen.refused(refused.refusal().reason());
    }
  }

  private static ContactLog contact(CallView call) {
    Duration talk =
        call.answeredAt()
            .flatMap(from -> call.endedAt().map(to -> Duration.between(from, to)))
            .orElse(Duration.ZERO);
    if (talk.compareTo(A_TALK) < 0) {
      return ContactLog.notContacted("");
    }
    return talk.compareTo(A_TALK.multipliedBy(2)) < 0
        ? ContactLog.notInterested("")
        : ContactLog.meaningful("");
  }
}
