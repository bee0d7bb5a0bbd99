package io.ringcycle.engine;

import io.ringcycle.rules.QueuePosition;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.Deque;
import java.util.Optional;

/** Those whom the cycle has not reached, in the order of the list. */
final class ListLane extends Lane {
  private static final int PAGE = 8;

  private final View view;
  private final Queue queue;
  private final Eligibility eligibility;
  private long reached;

  ListLane(View view, Queue queue, Instant now) {
    this.view = view;
    this.queue = queue;
    this.reached = queue.session().cursor();
    this.eligibility = queue.subjects().eligibility(now);
  }

  @Override
  boolean look(Deque<Placed> into) {
    Stretch stretch =
        view.ahead(queue.session().session(), queue.session().list(), reached, eligibility, PAGE);
    for (MemberRow member : stretch.members()) {
      unprioritised(member).ifPresent(into::addLast);
    }
    reached = stretch.examinedTo();
    return !stretch.end();
  }

  private Optional<Placed> unprioritised(MemberRow member) {
    return queue
        .place(queue.subjects().of(member))
        .filter(placed -> placed.position() instanceof QueuePosition.InListOrder);
  }
}
