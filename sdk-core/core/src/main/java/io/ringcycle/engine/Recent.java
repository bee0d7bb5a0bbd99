package io.ringcycle.engine;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The members whom a call, a line or a contact anywhere may keep out of the current cycle: whoever
 * is not among them, and to whom nothing happened in the session, is plainly available or not
 * callable.
 */
final class Recent {
  private static final int PAGE = 256;
  private static final Duration LONGEST_LEASE = Duration.ofDays(2);

  private final View view;
  private final ListRow list;
  private final Instant start;

  Recent(View view, Subjects subjects) {
    this.view = view;
    this.list = subjects.list();
    this.start = subjects.session().cycleStartedAt();
  }

  /** Each of them once. */
  Stream<SupporterId> members() {
    return Stream.of(contacted(), attempted(), since(Happening.COMEBACK, start))
        .flatMap(some -> some)
        .map(MemberRow::supporter)
        .distinct();
  }

  private Stream<MemberRow> contacted() {
    boolean ever = list.exclusionsNow().completion() == Exclusions.Completion.WHOLE_LIST;
    Instant since = ever ? Instant.MIN : start.minus(list.longest(Exclusions::betweenContacts));
    return since(Happening.CONTACT, since);
  }

  private Stream<MemberRow> attempted() {
    Duration cooldown = list.longest(Exclusions::betweenAttempts);
    Duration window = cooldown.compareTo(LONGEST_LEASE) > 0 ? cooldown : LONGEST_LEASE;
    return since(Happening.ATTEMPT, start.minus(window));
  }

  private Stream<MemberRow> since(Happening what, Instant instant) {
    return new Pages<MemberRow, Mark>(
            PAGE,
            after -> view.lately(list.list(), what, after, Instant.MAX, PAGE),
            row -> what.markOf(row).orElseThrow())
        .from(Mark.from(instant));
  }
}
