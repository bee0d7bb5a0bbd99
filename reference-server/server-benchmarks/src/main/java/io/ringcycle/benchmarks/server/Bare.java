package io.ringcycle.benchmarks.server;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.RefusedException;
import io.ringcycle.simulated.Crowd;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.SystemTimer;
import io.ringcycle.view.LineState;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;

/** A caller of an engine in this process, on the same kind of store and phone as the server has. */
final class Bare implements Loop, AutoCloseable {
  private static final Set<LineState> CALLS =
      EnumSet.of(LineState.DIALLING, LineState.RINGING, LineState.CONNECTED);

  private final SystemTimer clock = new SystemTimer();
  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1", "sa", "sa");
  private final JpaStore store = JpaStore.on(pool);
  private final CallingSession session;

  Bare(int number, int people) {
    Ringcycle engine =
        Ringcycle.builder()
            .storage(store.storage())
            .clock(clock)
            .telephony(SimulatedPhone.on(clock).everybodyElse(Crowd.of(1)))
            .build();
    Desk desk = engine.as(Caller.of("acme", "c", "Caller", People.caller(number)));
    CallListId list = new CallListId("l");
    desk.lists().create(list, new GroupId("all"), "L");
    desk.lists().add(list, People.supporters(number, people));
    this.session = desk.open(list);
  }

  @Override
  public void begin() {
    session.line().start();
    Patience.until(() -> state() != LineState.CALLING_YOU && state() != LineState.PRESS_ANY_KEY);
  }

  @Override
  public OptionalLong turn() {
    if (CALLS.contains(state())) {
      tried(() -> session.line().endCall());
      Patience.until(() -> !CALLS.contains(state()));
    }
    tried(() -> session.contacts().log(ContactLog.notContacted("")));
    long from = System.nanoTime();
    boolean claimed = tried(() -> session.line().next());
    long time = System.nanoTime() - from;
    return claimed ? OptionalLong.of(time) : OptionalLong.empty();
  }

  private LineState state() {
    return session.line().state().state();
  }

  /** A key may have been quicker. */
  private static boolean tried(Runnable command) {
    try {
      command.run();
      return true;
    } catch (RefusedException late) {
      return false;
    }
  }

  @Override
  public void close() {
    clock.close();
    store.close();
    pool.dispose();
  }
}
