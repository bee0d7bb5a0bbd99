package io.ringcycle.engine;

import io.ringcycle.model.SupporterId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody who may have come back behind the place that the cycle has reached, found by what
 * brought them back, the earliest first.
 */
final class Finds {
  static final int PAGE = 8;

  /** Somebody, and not later than when and where they came back. */
  record Find(SupporterId supporter, Mark mark) {}

  private final List<Paged> sources;

  Finds(View view, Subjects subjects, Settings settings, Instant now) {
    SessionRow session = subjects.session();
    Mark start = Mark.from(session.cycleStartedAt());
    Passed passed = Passed.by(view, subjects, settings, now);
    List<Paged> all = new ArrayList<>(passed.expired());
    all.add(new Paged(after -> byPeople(view, session, after.orElse(start), now)));
    all.add(new Paged(after -> passed.corrected(after.orElse(start))));
    this.sources = List.copyOf(all);
  }

  private static List<Find> byPeople(View view, SessionRow session, Mark after, Instant now) {
    return view
        .returned(session.session(), session.cycle(), session.cursor(), after, now, PAGE)
        .stream()
        .map(row -> new Find(row.supporter(), new Mark(row.backAt().orElseThrow(), row.place())))
        .toList();
  }

  /** What the next find will be. */
  Optional<Mark> peek() {
    return heads().map(source -> source.peek().orElseThrow().mark()).min(Mark::compareTo);
  }

  /** The next find. */
  Optional<Find> next() {
    return heads().min((one, other) -> mark(one).compareTo(mark(other))).map(Paged::take);
  }

  private static Mark mark(Paged source) {
    return source.peek().orElseThrow().mark();
  }

  private Stream<Paged> heads() {
    return sources.stream().filter(source -> source.peek().isPresent());
  }
}
