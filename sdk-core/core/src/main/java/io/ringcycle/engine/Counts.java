package io.ringcycle.engine;

import io.ringcycle.model.Hold;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Clocks;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many supporters of a session have which status. Looks at those to whom something happened;
 * all others are available or not callable, and the list knows how many.
 */
final class Counts {
  private static final int PAGE = 256;

  private final View view;
  private final Subjects subjects;
  private final Instant now;

  Counts(View view, Subjects subjects, Instant now) {
    this.view = view;
    this.subjects = subjects;
    this.now = now;
  }

  /** Every status with its number; together they are the members of the list. */
  Map<Status, Integer> byStatus() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, 0);
    }
    ListRow list = subjects.list();
    counts.put(Status.NOT_CALLABLE, list.barred());
    counts.put(Status.AVAILABLE, list.members() - list.barred());
    eventful().forEach(subject -> move(counts, subject));
    return counts;
  }

  private void move(Map<Status, Integer> counts, Subject subject) {
    Status plain = subject.member().callable() ? Status.AVAILABLE : Status.NOT_CALLABLE;
    Status status = Statuses.explain(subject, now).status();
    counts.merge(plain, -1, Integer::sum);
    counts.merge(status, 1, Integer::sum);
  }

  /** Whether the flow of this cycle has passed over anybody. */
  boolean anyPassedOver() {
    return subjects.session().cursor() > 0 && eventful().anyMatch(this::passedOver);
  }

  private boolean passedOver(Subject subject) {
    return Statuses.explain(subject, now).holds().stream()
        .anyMatch(Hold.PassedOver.class::isInstance);
  }

  private Stream<Subject> eventful() {
    Set<SupporterId> supporters = new LinkedHashSet<>();
    touched().forEach(supporters::add);
    new Recent(view, subjects).members().forEach(supporters::add);
    onTheLine().forEach(supporters::add);
    corrected().forEach(supporters::add);
    return InParts.of(view, subjects.session().session(), supporters)
        .flatMap(supporter -> subjects.find(supporter).stream());
  }

  /** Callers who are on the list themselves, and whoever was given their number meanwhile. */
  private Stream<SupporterId> onTheLine() {
    return view.onTheLine(subjects.list().list()).stream().map(MemberRow::supporter);
  }

  /** By whatever clock; some of those behind the flow may count as passed over (rule TIME-1). */
  private Stream<SupporterId> corrected() {
    SessionRow session = subjects.session();
    Mark start = Mark.from(session.cycleStartedAt().minus(Clocks.APART));
    return new Pages<MemberRow, Mark>(
            PAGE,
            after -> view.lately(session.list(), Happening.COMEBACK, after, Instant.MAX, PAGE),
            row -> Happening.COMEBACK.markOf(row).orElseThrow())
        .from(start)
        .map(MemberRow::supporter);
  }

  private Stream<SupporterId> touched() {
    return new Pages<StandingRow, String>(PAGE, this::page, row -> row.supporter().value())
        .from("")
        .map(StandingRow::supporter);
  }

  private List<StandingRow> page(String after) {
    return view.standings(subjects.session().session(), after, PAGE);
  }
}
