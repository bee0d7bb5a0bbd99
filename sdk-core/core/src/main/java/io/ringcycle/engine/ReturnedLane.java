package io.ringcycle.engine;

import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueuePosition;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Those who came back behind the place that the cycle has reached, in the order in which they did.
 *
 * <p>Somebody may be found by more than one thing that brought them back; the latest decides. A
 * find is never later than that, so whoever stands before the next find is certainly first.
 */
final class ReturnedLane extends Lane {
  private final Queue queue;
  private final Finds finds;
  private final PriorityQueue<Placed> waiting =
      new PriorityQueue<>((one, other) -> one.position().compareTo(other.position()));
  private final Set<SupporterId> seen = new HashSet<>();

  ReturnedLane(View view, Queue queue, Settings settings, Instant now) {
    this.queue = queue;
    this.finds = new Finds(view, queue.subjects(), settings, now);
  }

  @Override
  boolean look(Deque<Placed> into) {
    Optional<Finds.Find> find = finds.next();
    find.ifPresent(this::wait);
    while (isFirst(finds.peek())) {
      into.addLast(waiting.remove());
    }
    return find.isPresent();
  }

  private void wait(Finds.Find find) {
    if (seen.add(find.supporter())) {
      queue
          .place(find.supporter())
          .filter(placed -> placed.position() instanceof QueuePosition.Returned)
          .ifPresent(waiting::add);
    }
  }

  private boolean isFirst(Optional<Mark> nextFind) {
    Placed first = waiting.peek();
    return first != null && nextFind.map(mark -> isBefore(first, mark)).orElse(true);
  }

  private static boolean isBefore(Placed placed, Mark find) {
    QueuePosition.Returned position = (QueuePosition.Returned) placed.position();
    return new Mark(position.back(), position.place()).compareTo(find) <= 0;
  }
}
