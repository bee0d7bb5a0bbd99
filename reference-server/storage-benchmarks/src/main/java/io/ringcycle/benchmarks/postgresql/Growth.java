package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallingSession;
import io.ringcycle.benchmarks.postgresql.Alternation.Patience;
import io.ringcycle.benchmarks.postgresql.Meter.Reading;
import io.ringcycle.database.Postgres;
import io.ringcycle.model.CallListId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one claim and one look at the dashboard cost in one state, on a short list and on a long
 * one.
 *
 * @param claim of one caller, from the key to the dial
 * @param dashboard the view of the session
 */
record Growth(State state, Part claim, Part dashboard) {
  private static final int COUNTED = 5;
  private static final int LIMIT = 60;

  /** No two lists share anybody. */
  private static final int APART = 2_000_000;

  /**
   * One thing that is done.
   *
   * @param times empty where it was broken off on the long list
   * @param shorter what the database does for it once on the short list
   * @param longer the same on the long one; empty where it was broken off
   */
  record Part(Optional<Alternation> times, Reading shorter, Optional<Reading> longer) {}

  /** Builds a state on two lists and measures. */
  static Growth of(Postgres server, State state, int members, int more, Patience patience) {
    String name = "growth_" + state.name().toLowerCase(Locale.ROOT);
    try (Workplace work = new Workplace(server, name, 2)) {
      CallListId few = state.build(work, 1, 0, members);
      CallListId many = state.build(work, 2, APART, more);
      OnTheLine shorter = work.ring(1, few);
      OnTheLine longer = work.ring(2, many);
      Limit limit = new Limit(server, name, LIMIT);
      Part dashboard = // first: each claim starts a cycle, and a dashboard tells of all
          dashboard(work.meter(), limit, patience, shorter.session(), longer.session());
      return new Growth(state, claim(work.meter(), state, patience, shorter, longer), dashboard);
    } finally {
      server.dropDatabase(name);
    }
  }

  private static Part claim(
      Meter meter, State state, Patience patience, OnTheLine shorter, OnTheLine longer) {
    Alternation times =
        Alternation.of(patience, () -> claim(state, shorter), () -> claim(state, longer));
    return new Part(
        Optional.of(times),
        counted(meter, state, shorter),
        Optional.of(counted(meter, state, longer)));
  }

  private static long claim(State state, OnTheLine line) {
    long time = Alternation.time(line::claim);
    line.settle();
    state.renew(line.session());
    return time;
  }

  private static Reading counted(Meter meter, State state, OnTheLine line) {
    Reading sum = new Reading(0, 0, 0, 0);
    for (int time = 0; time < COUNTED; time++) {
      sum = sum.plus(meter.during(line::claim));
      line.settle();
      state.renew(line.session());
    }
    return sum.each(COUNTED);
  }

  private static Part dashboard(
      Meter meter, Limit limit, Patience patience, CallingSession shorter, CallingSession longer) {
    Reading little = meter.during(shorter::view);
    Optional<Long> first = limit.time(longer::view);
    if (first.isEmpty()) {
      return new Part(Optional.empty(), little, Optional.empty());
    }
    Alternation times =
        patience.suits(first.get())
            ? Alternation.of(patience.withoutWarmUp(), () -> viewed(shorter), () -> viewed(longer))
            : new Alternation(List.of(viewed(shorter)), List.of(first.get()));
    return new Part(Optional.of(times), little, Optional.of(meter.during(longer::view)));
  }

  private static long viewed(CallingSession session) {
    return Alternation.time(session::view);
  }

  /** All times of one thing. */
  record Times(String what, Part part) {
    void write(Samples samples) {
      part.times()
          .ifPresent(
              times -> {
                samples.add(what + " shorter", times.shorter());
                samples.add(what + " longer", times.longer());
              });
    }
  }

  List<Times> samples() {
    return List.of(
        new Times(state.words() + ": claim", claim),
        new Times(state.words() + ": dashboard", dashboard));
  }
}
