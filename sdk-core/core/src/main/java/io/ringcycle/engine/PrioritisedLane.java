package io.ringcycle.engine;

import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueuePosition;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import java.util.Deque;
import java.util.List;

/** Those whom a person put in front, the highest rank first; the unavailable are stepped round. */
final class PrioritisedLane extends Lane {
  private static final int PAGE = 8;

  private final View view;
  private final Queue queue;
  private long below = Long.MAX_VALUE;

  PrioritisedLane(View view, Queue queue) {
    this.view = view;
    this.queue = queue;
  }

  @Override
  boolean look(Deque<Placed> into) {
    List<StandingRow> page = view.prioritised(queue.session().session(), below, PAGE);
    if (page.size() > 1) {
      List<SupporterId> people = page.stream().map(StandingRow::supporter).toList();
      view.expect(Expected.of(people).in(queue.session().session()));
    }
    for (StandingRow row : page) {
      below = row.priority().orElseThrow().rank();
      queue
          .place(row.supporter())
          .filter(placed -> placed.position() instanceof QueuePosition.Prioritised)
          .ifPresent(into::addLast);
    }
    return page.size() == PAGE;
  }
}
