package io.ringcycle.engine;

import io.ringcycle.model.Status;
import io.ringcycle.rules.Progress;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;

/** Whether the current cycle of a session is complete; looks no further than it must. */
record Completion(View view, Queue queue, Instant now) {

  boolean complete() {
    boolean available = anyAvailable();
    boolean called = !available && anyCalled();
    return Progress.complete(available, called, !available && !called && anyPassedOver());
  }

  /** The store knows the present only; of an archived session the past is asked for. */
  private boolean anyAvailable() {
    return queue.subjects().list().deletedAt().isPresent()
        ? new Counts(view, queue.subjects(), now).byStatus().getOrDefault(Status.AVAILABLE, 0) > 0
        : queue.next().isPresent();
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
