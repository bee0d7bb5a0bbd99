package io.ringcycle.rules;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.Hold;
import io.ringcycle.model.Skip;
import io.ringcycle.spi.storage.ContactRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a supporter stands in a session, and why (rule STAT-1). */
public final class Statuses {
  private Statuses() {}

  /** The status at that instant with every rule that holds, in order of precedence. */
  public static Explanation explain(Subject subject, Instant now) {
    return Explanation.of(holds(subject, now));
  }

  private static List<Hold> holds(Subject subject, Instant now) {
    List<Hold> holds = new ArrayList<>();
    completed(subject).ifPresent(holds::add);
    removed(subject).ifPresent(holds::add);
    barred(subject).ifPresent(holds::add);
    skipped(subject, now).ifPresent(holds::add);
    Passing.over(subject, now).ifPresent(holds::add);
    holds.addAll(Availability.now(subject, now));
    return holds;
  }

  private static Optional<Hold> completed(Subject subject) {
    return subject
        .standing()
        .completion()
        .<Hold>map(done -> new Hold.Completed(done.contact(), done.at()))
        .or(() -> completedOnList(subject));
  }

  private static Optional<Hold> completedOnList(Subject subject) {
    if (subject.list().exclusionsNow().completion() != Exclusions.Completion.WHOLE_LIST) {
      return Optional.empty();
    }
    List<ContactRow> here =
        subject.contacts().stream().filter(contact -> onList(subject, contact)).toList();
    return Contacts.first(here).map(one -> new Hold.Completed(one.contact(), one.metAt()));
  }

  private static boolean onList(Subject subject, ContactRow contact) {
    return contact
        .origin()
        .filter(origin -> origin.list().equals(subject.list().list()))
        .isPresent();
  }

  private static Optional<Hold> removed(Subject subject) {
    return openSkip(subject).filter(skip -> skip.rule().permanent()).map(Hold.Removed::new);
  }

  private static Optional<Hold> barred(Subject subject) {
    return Reach.bar(subject.person(), subject.number()).map(Hold.NotCallable::new);
  }

  private static Optional<Hold> skipped(Subject subject, Instant now) {
    return openSkip(subject)
        .filter(skip -> !skip.rule().permanent())
        .filter(skip -> skip.holdsAt(now, subject.session().cycle()))
        .map(skip -> new Hold.SkippedByLeader(skip, now));
  }

  private static Optional<Skip> openSkip(Subject subject) {
    return subject.standing().latestSkip().filter(skip -> skip.endedAt().isEmpty());
  }
}
