package io.ringcycle;

import io.ringcycle.engine.AnalyticsQueries;
import io.ringcycle.view.Done;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Period;
import io.ringcycle.view.Place;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was done in a period, counted anew from the facts whenever it is asked (rule USE-2), in
 * sessions of groups that the caller leads. {@link Usage} has the sums of all time, and costs less.
 */
public final class Analytics {
  private final AnalyticsQueries queries;

  Analytics(AnalyticsQueries queries) {
    this.queries = queries;
  }

  /** All together. */
  public Figures total(Period period, Predicate<Place> wanted) {
    return queries.done(period, wanted).map(Done::figures).reduce(Figures.ZERO, Figures::plus);
  }

  /**
   * In parts: by caller, list, day or whatever else can be told of a thing that was done. A part in
   * which nothing was done is missing.
   *
   * @param wanted in which sessions to look
   * @param part to which part something belongs
   */
  public <K> Map<K, Figures> by(
      Period period, Predicate<Place> wanted, Function<? super Done, ? extends K> part) {
    return queries
        .done(period, wanted)
        .collect(Collectors.toUnmodifiableMap(part, Done::figures, Figures::plus));
  }
}
