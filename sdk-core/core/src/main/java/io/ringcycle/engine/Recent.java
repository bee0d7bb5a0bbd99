package io.ringcycle.engine;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The members whom a call or a contact anywhere may keep out of the current cycle: whoever is not
 * among them, and to whom nothing happened in the session, is plainly available or not callable.
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
    return Stream.concat(contacted(), attempted()).map(MemberRow::supporter).distinct();
  }

  private Stream<MemberRow> contacted() {
    boolean ever = list.exclusionsNow().completion() == Exclusions.Completion.WHOLE_LIST;
    Instant since = ever ? Instant.MIN : start.minus(longest(Exclusions::betweenContacts));
    return pages(
        since,
        (after, until) -> view.contacted(list.list(), after, until, PAGE),
        row -> row.contactedAt().orElseThrow());
  }

  private Stream<MemberRow> attempted() {
    Duration cooldown = longest(Exclusions::betweenAttempts);
    Duration window = cooldown.compareTo(LONGEST_LEASE) > 0 ? cooldown : LONGEST_LEASE;
    return pages(
        start.minus(window),
        (after, until) -> view.attempted(list.list(), after, until, PAGE),
        row -> row.attemptedAt().orElseThrow());
  }

  private Duration longest(Function<Exclusions, Duration> of) {
    return list.exclusions().stream()
        .map(one -> of.apply(one.exclusions()))
        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  private static Stream<MemberRow> pages(
      Instant since,
      BiFunction<Mark, Instant, List<MemberRow>> page,
      Function<MemberRow, Instant> at) {
    return Stream.iterate(
            page.apply(Mark.from(since), Instant.MAX),
            rows -> !rows.isEmpty(),
            rows -> page.apply(mark(rows.get(rows.size() - 1), at), Instant.MAX))
        .flatMap(List::stream);
  }

  private static Mark mark(MemberRow last, Function<MemberRow, Instant> at) {
    return new Mark(at.apply(last), last.place());
  }
}
