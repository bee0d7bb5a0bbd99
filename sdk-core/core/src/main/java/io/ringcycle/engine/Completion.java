package io.ringcycle.engine;

import io.ringcycle.rules.Progress;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;

/** Whether the current cycle of a session is complete; looks no further than it must. */
record Completion(View view, Queue queue, Instant now) {

  boolean complete() {
    boolean available = queue.next().isPresent();
    boolean called = !available && anyCalled();
    return Progress.complete(available, called, !available && !called && anyPassedOver());
  }

  private boolean anyCalled() {
    SessionRow session = queue.session();
    return view.find(new CycleRow.Key(session.session(), session.cycle()))
        .filter(cycle -> cycle.tally().calls() > 0)
        .isPresent();
  }

  private boolean anyPassedOver() {
    return new Counts(view, queue.subjects(), now).anyPassedOver();
  }
}
