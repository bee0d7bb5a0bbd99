package io.ringcycle.engine;

import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Statuses;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All supporters of a session, by list order and status. */
record Sheet(View view, Subjects subjects, Instant now, Function<Subject, SupporterView> picture) {
  private static final int PAGE = 200;

  /** Those of certain statuses, or all where none is named. */
  List<SupporterView> page(Set<Status> statuses, long afterPlace, int most) {
    return members(statuses, afterPlace)
        .map(subjects::of)
        .filter(subject -> statuses.isEmpty() || statuses.contains(status(subject)))
        .limit(most)
        .map(picture)
        .toList();
  }

  private Status status(Subject subject) {
    return Statuses.explain(subject, now).status();
  }

  /** Of those who cannot be called there may be few on a long list. */
  private Stream<MemberRow> members(Set<Status> statuses, long afterPlace) {
    Function<Long, List<MemberRow>> pages =
        statuses.equals(Set.of(Status.NOT_CALLABLE))
            ? place -> view.barred(subjects.list().list(), place, PAGE)
            : place -> view.members(subjects.list().list(), place, PAGE);
    return new Pages<>(PAGE, pages.andThen(this::expected), MemberRow::place).from(afterPlace);
  }

  private List<MemberRow> expected(List<MemberRow> page) {
    List<SupporterId> people = page.stream().map(MemberRow::supporter).toList();
    view.expect(Expected.of(people).in(subjects.session().session()));
    return page;
  }
}
