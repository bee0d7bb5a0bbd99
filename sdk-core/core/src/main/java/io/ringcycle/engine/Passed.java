package io.ringcycle.engine;

import io.ringcycle.engine.Finds.Find;
import io.ringcycle.model.Exclusions;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Behind;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Those by whom the flow of this cycle has gone and who may have come back since without anybody's
 * hand on them in this session.
 */
record Passed(
    View view, Behind flow, Instant start, Instant now, ListRow list, Duration longestLease) {

  static Passed by(View view, Subjects subjects, Settings settings, Instant now) {
    SessionRow session = subjects.session();
    return new Passed(
        view,
        new Behind(session.session(), session.list(), session.cursor(), subjects.eligibility(now)),
        session.cycleStartedAt(),
        now,
        subjects.list(),
        settings.longestLease());
  }

  /** What was corrected by a clock that is ahead is corrected all the same (rule TIME-1). */
  List<Find> corrected(Mark after) {
    return view.behind(flow, Happening.COMEBACK, after, Instant.MAX, Finds.PAGE).stream()
        .map(row -> find(row, Happening.COMEBACK, Duration.ZERO))
        .toList();
  }

  /** Only lists that look again at expiry have any, so only they pay for the search. */
  List<Paged> expired() {
    boolean rechecked =
        list.exclusionsFrom(start).stream()
            .anyMatch(one -> one.recheck() == Exclusions.Recheck.AT_EXPIRY);
    boolean begun = flow.throughPlace() > 0; // nobody was passed over before
    return rechecked && begun ? List.of(contacts(), attempts()) : List.of();
  }

  private Paged contacts() {
    return expired(
        Happening.CONTACT,
        Exclusions::betweenContacts,
        list.longestFrom(start, Exclusions::betweenContacts));
  }

  /** A number may have been taken for longer than the time between attempts. */
  private Paged attempts() {
    Duration pause = list.longestFrom(start, Exclusions::betweenAttempts);
    return expired(
        Happening.ATTEMPT,
        Exclusions::betweenAttempts,
        pause.compareTo(longestLease) > 0 ? pause : longestLease);
  }

  /** Those whose time ended in this cycle, the earliest first. */
  private Paged expired(Happening what, Function<Exclusions, Duration> kind, Duration longest) {
    Duration pause = kind.apply(flow.eligibility().exclusions());
    Mark first = Mark.from(start.minus(longest));
    return new Paged(
        found ->
            view
                .behind(
                    flow,
                    what,
                    found.map(mark -> mark.minus(pause)).orElse(first),
                    now.minus(pause),
                    Finds.PAGE)
                .stream()
                .map(row -> find(row, what, pause))
                .toList());
  }

  private static Find find(MemberRow row, Happening what, Duration pause) {
    return new Find(row.supporter(), what.markOf(row).orElseThrow().plus(pause));
  }
}
