package io.ringcycle.samples.terminal;

import io.ringcycle.Replay;
import io.ringcycle.facts.Recorded;
import io.ringcycle.factsfile.FileStorage;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.simulated.Crowd;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.SystemIds;
import io.ringcycle.simulated.SystemTimer;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import io.ringcycle.view.SessionView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A session at the keyboard, kept in a file: killed at any moment, it goes on where it was. */
final class LiveRun {
  private static final Path SAMPLE = Path.of("sample-list.facts.jsonl");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Options options;
  private final ListFile list;
  private final Screen screen;
  private final Keyboard keyboard;
  private Instant last = Instant.EPOCH;

  LiveRun(Options options, ListFile list, Screen screen, Keyboard keyboard) {
    this.options = options;
    this.list = list;
    this.screen = screen;
    this.keyboard = keyboard;
  }

  void run(Clock system) {
    Path file = file();
    MemoryStorage memory = new MemoryStorage();
    try (FileStorage storage =
        FileStorage.open(
            file,
            memory,
            (organisation, facts, kept) -> {
              Replay.apply(memory, organisation, facts, kept);
              remember(facts);
            })) {
      storage
          .torn()
          .ifPresent(torn -> screen.refused("The last change was cut off and is left out."));
      work(storage, system);
    }
    screen.line("The session is kept in " + file);
  }

  private void remember(List<Recorded> facts) {
    facts.forEach(fact -> last = fact.at().isAfter(last) ? fact.at() : last);
  }

  private Path file() {
    return options.facts().orElseGet(() -> options.list().map(Beside::facts).orElse(SAMPLE));
  }

  private void work(FileStorage storage, Clock system) {
    Instant start = system.now();
    VirtualClock clock = VirtualClock.at(last.isAfter(start) ? last : start);
    SimulatedPhone phone =
        SimulatedPhone.on(clock)
            .everybodyElse(Crowd.of(options.seed()))
            .everyCaller(Script.answersAndTalksOn(Duration.ofSeconds(2)));
    Narrator narrator = new Narrator(screen);
    Workplace place =
        Workplace.open(options, list, storage, clock, phone, new SystemIds(), narrator);
    Seat seat =
        new Seat(place, screen, keyboard, new Words(options.zone()), new Present(clock, system));
    narrator.knows(seat::name);
    place.news().forEach(news -> news.show(screen));
    recover(place);
    place.ringcycle().settle(Workplace.ORGANISATION);
    greet(seat);
    new LiveSession(seat).run();
  }

  private void recover(Workplace place) {
    if (Recovery.endAllLegs(place)) {
      screen.refused("The program was ended while you were on the line; nothing is lost.");
    }
  }

  private void greet(Seat seat) {
    SessionView view = seat.session().view();
    screen.heading(view.name());
    new Statistics(screen).progress(view);
    screen.line("The phone is simulated: nobody is really called. Type ? for all commands,");
    screen.line("c to call, n to see who is next, q to leave.");
    if (seat.present().ahead().compareTo(A_MINUTE) >= 0) {
      screen.line(
          "Time was let pass: it is now " + seat.words().when(seat.now(), Instant.EPOCH) + ".");
    }
    new QueueVerbs(seat).next();
    new CallDialog(seat).remind();
  }

  /** The time that the machine has. */
  static Clock system() {
    return new SystemTimer();
  }
}
