package io.ringcycle.engine;

import io.ringcycle.model.Tally;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Sums what was counted over sessions; costs as much as there are sessions and cycles. */
public final class UsageQueries {
  private final Acting acting;

  /** Questions of somebody. */
  public UsageQueries(Acting acting) {
    this.acting = acting;
  }

  /** Over certain sessions of the lists that the caller leads. */
  public Tally where(BiPredicate<ListRow, SessionRow> wanted) {
    return acting
        .transactions()
        .read(
            acting.caller().organisation(),
            (view, now) ->
                view.lists().stream()
                    .filter(acting::leads)
                    .flatMap(list -> cycles(view, list, wanted))
                    .map(CycleRow::tally)
                    .reduce(Tally.ZERO, Tally::plus));
  }

  private static Stream<CycleRow> cycles(
      View view, ListRow list, BiPredicate<ListRow, SessionRow> wanted) {
    return view.sessionsOn(list.list()).stream()
        .filter(session -> wanted.test(list, session))
        .flatMap(session -> view.cycles(session.session()).stream());
  }
}
