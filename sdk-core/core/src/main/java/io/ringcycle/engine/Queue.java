package io.ringcycle.engine;

import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.QueuePosition;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The queue of a session at one instant (rule QUEUE-1): three lanes, asked one after another, each
 * only when those before it have nobody.
 */
final class Queue {
  private final Subjects subjects;
  private final View view;
  private final Settings settings;
  private final Instant now;

  Queue(View view, SessionRow session, Settings settings, Instant now) {
    this.view = view;
    this.settings = settings;
    this.subjects = new Subjects(view, session);
    this.now = now;
  }

  Subjects subjects() {
    return subjects;
  }

  /** Who is next. */
  Optional<Placed> next() {
    return stream().findFirst();
  }

  /** The first of the queue, in order. */
  List<Placed> first(int most) {
    return stream().limit(most).toList();
  }

  private Stream<Placed> stream() {
    return Stream.<Supplier<Iterator<Placed>>>of(
            () -> new PrioritisedLane(view, this),
            () -> new ReturnedLane(view, this, settings, now),
            () -> new ListLane(view, this, now))
        .flatMap(lane -> stream(lane.get()));
  }

  private static Stream<Placed> stream(Iterator<Placed> lane) {
    Iterable<Placed> once = () -> lane;
    return StreamSupport.stream(once.spliterator(), false);
  }

  SessionRow session() {
    return subjects.session();
  }

  /** A candidate, if they are available and on the list. */
  Optional<Placed> place(SupporterId supporter) {
    return subjects.find(supporter).flatMap(this::place);
  }

  Optional<Placed> place(Subject subject) {
    return Statuses.explain(subject, now).available()
        ? Optional.of(new Placed(subject, QueuePosition.of(subject, now)))
        : Optional.empty();
  }
}
