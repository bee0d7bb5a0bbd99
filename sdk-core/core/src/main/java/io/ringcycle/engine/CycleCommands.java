package io.ringcycle.engine;

import io.ringcycle.facts.SessionFact.CycleStarted;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import java.util.Optional;

/** Starting a new cycle (rules CYCLE-4 to CYCLE-6). */
public final class CycleCommands {
  private final Acting acting;
  private final SessionId session;

  /** Commands for somebody about one session. */
  public CycleCommands(Acting acting, SessionId session) {
    this.acting = acting;
    this.session = session;
  }

  /**
   * Starts a cycle.
   *
   * @param number the cycle to be in; asked for twice, it is started once
   * @param early whether the current one may be incomplete
   */
  public void start(Optional<Integer> number, boolean early) {
    acting.carryOut(
        Request.of("cycle", session, number, early), work -> start(work, number, early));
  }

  private void start(Work work, Optional<Integer> number, boolean early) {
    SessionRow row = acting.session(work, session);
    QueueAt queue = QueueAt.toChange(work, row, acting);
    if (number.filter(asked -> asked == row.cycle()).isPresent()) {
      return;
    }
    number.filter(asked -> asked != row.cycle() + 1).ifPresent(asked -> wrong(asked, row));
    refuseDuringCall(work);
    boolean complete = new Completion(work.search(), queue.queue(), queue.now()).complete();
    if (!complete && !early) {
      throw new RefusedException(new Refusal.CycleNotComplete(row.cycle()));
    }
    work.record(new CycleStarted(session, row.cycle() + 1, !complete));
  }

  private static void wrong(int asked, SessionRow row) {
    throw new RefusedException(new Refusal.WrongCycle(asked, row.cycle()));
  }

  private void refuseDuringCall(Work work) {
    boolean calling =
        work.get(new SeatRow.Key(session))
            .call()
            .map(call -> work.get(new CallRow.Key(call)))
            .filter(CallRow::open)
            .isPresent();
    if (calling) {
      throw new RefusedException(new Refusal.CallInProgress());
    }
  }
}
