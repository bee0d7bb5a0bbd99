package io.ringcycle.engine;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody who may have come back behind the place that the cycle has reached, found by what
 * brought them back, the earliest first.
 */
final class Finds {
  private static final int PAGE = 8;

  /** Somebody, and not later than when and where they came back. */
  record Find(SupporterId supporter, Mark mark) {}

  private final List<Paged> sources;

  Finds(View view, Subjects subjects, Instant now) {
    SessionRow session = subjects.session();
    Mark start = Mark.from(session.cycleStartedAt());
    this.sources =
        List.of(
            new Paged(after -> byPeople(view, session, after.orElse(start), now)),
            new Paged(after -> byCorrection(view, session, after.orElse(start))),
            new Paged(after -> after.isPresent() ? List.of() : byExpiry(view, subjects)));
  }

  private static List<Find> byPeople(View view, SessionRow session, Mark after, Instant now) {
    return view
        .returned(session.session(), session.cycle(), session.cursor(), after, now, PAGE)
        .stream()
        .map(row -> new Find(row.supporter(), new Mark(row.backAt().orElseThrow(), row.place())))
        .toList();
  }

  /** What was corrected by a clock that is ahead is corrected all the same (rule TIME-1). */
  private static List<Find> byCorrection(View view, SessionRow session, Mark after) {
    return view.cameBack(session.list(), session.cursor(), after, Instant.MAX, PAGE).stream()
        .map(
            row -> new Find(row.supporter(), new Mark(row.cameBackAt().orElseThrow(), row.place())))
        .toList();
  }

  /** Only lists that look again at expiry have any, so only they pay for the search. */
  private static List<Find> byExpiry(View view, Subjects subjects) {
    ListRow list = subjects.list();
    boolean rechecked =
        list.exclusions().stream()
            .anyMatch(one -> one.exclusions().recheck() == Exclusions.Recheck.AT_EXPIRY);
    Mark start = Mark.from(subjects.session().cycleStartedAt());
    boolean begun = subjects.session().cursor() > 0; // nobody was passed over before
    return rechecked && begun
        ? new Recent(view, subjects).members().map(id -> new Find(id, start)).toList()
        : List.of();
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
