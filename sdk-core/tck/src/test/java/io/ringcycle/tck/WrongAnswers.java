package io.ringcycle.tck;

import io.ringcycle.model.Supporter;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.StandingRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a store may answer in place of what it should. */
final class WrongAnswers {
  private WrongAnswers() {}

  /** One kind of row is not found as it was kept. */
  static <R extends Row> UnaryOperator<Object> about(
      Class<R> type, Function<R, Optional<R>> wrong) {
    return answer ->
        ((Optional<?>) answer)
            .flatMap(
                any -> type.isInstance(any) ? wrong.apply(type.cast(any)) : Optional.of((Row) any));
  }

  static Optional<ProfileRow> unnamed(ProfileRow row) {
    return Optional.of(ProfileRow.of(Supporter.unnamed(row.supporter().id())));
  }

  static Optional<StandingRow> placeless(StandingRow row) {
    return Optional.of(
        new StandingRow(
            row.session(),
            row.supporter(),
            0,
            row.skips(),
            row.backAt(),
            row.attemptedIn(),
            row.attemptedAt(),
            row.completion(),
            row.priority()));
  }

  static Object reversed(Object answer) {
    List<Object> rows = new ArrayList<>((List<?>) answer);
    Collections.reverse(rows);
    return rows;
  }

  static Object shortened(Object answer) {
    List<?> rows = (List<?>) answer;
    return rows.subList(0, Math.max(0, rows.size() - 1));
  }

  static Object withoutTheFirst(Object answer) {
    Stretch stretch = (Stretch) answer;
    return new Stretch(
        stretch.members().stream().skip(1).toList(), stretch.examinedTo(), stretch.end());
  }
}
