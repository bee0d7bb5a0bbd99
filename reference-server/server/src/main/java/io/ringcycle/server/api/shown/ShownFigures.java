package io.ringcycle.server.api.shown;

import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Outcome;
import io.ringcycle.view.Figures;
import java.util.Map;
import java.util.Optional;

/**
 * What was done in a period.
 *
 * @param calls the legs of supporters
 * @param lines the legs of callers
 * @param outcomes of the calls that have ended
 * @param contacts logs, of calls and without one, by what they say now
 * @param reached calls that have ended and whose log says that somebody was reached
 */
public record ShownFigures(
    ShownLegs calls,
    ShownLegs lines,
    Map<Outcome, Integer> outcomes,
    Map<ContactResult, Integer> contacts,
    int reached,
    Optional<Double> answeredRate,
    Optional<Double> contactedRate) {
  /** As the engine counts. */
  public static ShownFigures of(Figures figures) {
    return new ShownFigures(
        ShownLegs.of(figures.calls()),
        ShownLegs.of(figures.lines()),
        figures.outcomes(),
        figures.contacts(),
        figures.reached(),
        figures.answeredRate(),
        figures.contactedRate());
  }
}
