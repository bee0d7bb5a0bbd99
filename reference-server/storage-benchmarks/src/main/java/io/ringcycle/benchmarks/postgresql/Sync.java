package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.benchmarks.postgresql.Meter.Reading;
import io.ringcycle.database.Postgres;
import io.ringcycle.model.CallListId;
import java.util.stream.IntStream;

/**
 * What it takes to make a list what a roster says, of which one member in a hundred is another.
 *
 * @param unchanged where nobody is another
 * @param alone without sessions
 * @param watched with ten sessions on the list
 */
record Sync(int members, Once unchanged, Once alone, Once watched) {
  private static final int SESSIONS = 10;
  private static final int ONE_IN = 200;

  /**
   * One sync.
   *
   * @param changed how many joined and left
   */
  record Once(int changed, long nanoseconds, Reading reading) {
    double writtenForEach() {
      return (double) reading.written() / changed;
    }
  }

  static Sync of(Postgres server, int members) {
    String name = "sync";
    try (Workplace work = new Workplace(server, name, 2)) {
      CallListId list = State.FRESH.fill(work, 1, 0, members);
      int step = Math.max(1, members / ONE_IN);
      Once unchanged = once(work, list, new Crowd(1, members), 0);
      Once alone = once(work, list, new Crowd(1 + step, members + step), 2 * step);
      IntStream.rangeClosed(1, SESSIONS).forEach(caller -> work.caller(caller).open(list));
      Crowd crowd = new Crowd(1 + 2 * step, members + 2 * step);
      return new Sync(members, unchanged, alone, once(work, list, crowd, 2 * step));
    } finally {
      server.dropDatabase(name);
    }
  }

  private static Once once(Workplace work, CallListId list, Crowd crowd, int changed) {
    long[] time = {0};
    Reading reading =
        work.meter()
            .during(() -> time[0] = Alternation.time(() -> work.ada().lists().sync(list, crowd)));
    return new Once(changed, time[0], reading);
  }
}
