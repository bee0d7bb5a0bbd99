package io.ringcycle.engine;

import io.ringcycle.model.Status;
import io.ringcycle.rules.Subject;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.SupporterView;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All supporters of a session, by list order and status. */
record Sheet(View view, Subjects subjects, Function<Subject, SupporterView> picture) {
  private static final int PAGE = 200;

  /** Those of certain statuses, or all where none is named. */
  List<SupporterView> page(Set<Status> statuses, long afterPlace, int most) {
    return members(afterPlace)
        .map(subjects::of)
        .map(picture)
        .filter(view -> statuses.isEmpty() || statuses.contains(view.status()))
        .limit(most)
        .toList();
  }

  private Stream<MemberRow> members(long afterPlace) {
    return Stream.iterate(
            after(afterPlace),
            rows -> !rows.isEmpty(),
            rows -> after(rows.get(rows.size() - 1).place()))
        .flatMap(List::stream);
  }

  private List<MemberRow> after(long place) {
    return view.members(subjects.list().list(), place, PAGE);
  }
}
