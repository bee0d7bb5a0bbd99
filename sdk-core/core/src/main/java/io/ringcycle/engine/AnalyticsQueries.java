package io.ringcycle.engine;

import io.ringcycle.facts.Stream;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.Done;
import io.ringcycle.view.Period;
import io.ringcycle.view.Place;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts what was done in a period; costs as much as there are sessions, and facts in them since
 * the period began. Each session is looked at by itself, so that no look at the store takes long.
 */
public final class AnalyticsQueries {
  private final Acting acting;

  /** Questions of somebody. */
  public AnalyticsQueries(Acting acting) {
    this.acting = acting;
  }

  /** What was done in certain sessions of the lists that the caller leads. */
  public java.util.stream.Stream<Done> done(Period period, Predicate<Place> wanted) {
    return places(period, wanted).stream().flatMap(place -> in(place, period).stream());
  }

  private List<Place> places(Period period, Predicate<Place> wanted) {
    return acting
        .transactions()
        .read(
            acting.caller().organisation(),
            (view, now) ->
                view.lists().stream()
                    .filter(acting::leads)
                    .flatMap(list -> on(view, list, period))
                    .filter(wanted)
                    .toList());
  }

  private static java.util.stream.Stream<Place> on(View view, ListRow list, Period period) {
    return view.sessionsOn(list.list()).stream()
        .filter(session -> session.createdAt().isBefore(period.to()))
        .map(session -> place(list, session));
  }

  private static Place place(ListRow list, SessionRow session) {
    return new Place(list.group(), list.list(), session.session(), session.owner());
  }

  private List<Done> in(Place place, Period period) {
    return acting
        .transactions()
        .read(
            acting.caller().organisation(),
            (view, now) -> {
              Doings doings = new Doings(period);
              new Since(view, new Stream.OfSession(place.session()))
                  .facts(period.from())
                  .forEach(doings::hear);
              return doings.at(place).toList();
            });
  }
}
