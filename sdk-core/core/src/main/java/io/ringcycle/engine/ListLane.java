package io.ringcycle.engine;

import io.ringcycle.rules.QueuePosition;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Those whom the cycle has not reached, in the order of the list. */
final class ListLane extends Lane {
  private static final int PAGE = 8;

  private final View view;
  private final Queue queue;
  private final Eligibility eligibility;
  private final Deque<MemberRow> page = new ArrayDeque<>();
  private long reached;
  private boolean end;

  ListLane(View view, Queue queue, Instant now) {
    this.view = view;
    this.queue = queue;
    this.reached = queue.session().cursor();
    this.eligibility = queue.subjects().eligibility(now);
  }

  @Override
  boolean look(Deque<Placed> into) {
    if (page.isEmpty() && !end) {
      ask();
    }
    Optional<MemberRow> member = Optional.ofNullable(page.poll());
    member.flatMap(this::unprioritised).ifPresent(into::addLast);
    return !(page.isEmpty() && end);
  }

  private void ask() {
    Stretch stretch =
        view.ahead(queue.session().session(), queue.session().list(), reached, eligibility, PAGE);
    page.addAll(stretch.members());
    reached = stretch.examinedTo();
    end = stretch.end();
  }

  private Optional<Placed> unprioritised(MemberRow member) {
    return queue
        .place(queue.subjects().of(member))
        .filter(placed -> placed.position() instanceof QueuePosition.InListOrder);
  }
}
