package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallingSession;
import io.ringcycle.benchmarks.page.Spread;
import io.ringcycle.benchmarks.postgresql.Meter.Reading;
import io.ringcycle.database.Database;
import io.ringcycle.database.Postgres;
import io.ringcycle.model.CallListId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a new cycle and a new session write on a list of some length.
 *
 * @param allRows nanoseconds of one UPDATE that touches a row for each member
 */
record Writes(int members, Deed cycle, Deed session, long allRows) {
  private static final int TIMES = 20;
  private static final int CALLERS = 1_000;

  /** How long something takes, in nanoseconds, and what it makes the database do. */
  record Deed(Spread time, Reading reading) {}

  static Writes of(Postgres server, int members) {
    String name = "writes_" + members;
    try (Workplace work = new Workplace(server, name, 2)) {
      CallListId list = State.FRESH.fill(work, 1, 0, members);
      OnTheLine line = work.ring(1, list);
      line.claim(); // else there is nothing to start anew
      line.settle();
      CallingSession session = line.session();
      Deed cycle = deed(work.meter(), any -> session.cycles().startEarly());
      Deed opened = deed(work.meter(), number -> work.caller(CALLERS + number).open(list));
      return new Writes(members, cycle, opened, allRows(work.database(), members));
    } finally {
      server.dropDatabase(name);
    }
  }

  private static Deed deed(Meter meter, IntConsumer work) {
    List<Double> times = new ArrayList<>();
    for (int number = 0; number < 2 * TIMES; number++) {
      int at = number;
      double time = Alternation.time(() -> work.accept(at));
      if (number >= TIMES) { // the first ones warm up
        times.add(time);
      }
    }
    return new Deed(Spread.of(times), meter.during(() -> work.accept(2 * TIMES)));
  }

  /** What a store does that keeps the state of each member in a session's own row. */
  private static long allRows(Database database, int members) {
    database.run("create schema bench");
    database.run("create table bench.member (place bigint primary key, cycle integer not null)");
    database.run("insert into bench.member select n, 1 from generate_series(1, " + members + ") n");
    database.run("vacuum analyze bench.member");
    return Alternation.time(() -> database.run("update bench.member set cycle = cycle + 1"));
  }
}
