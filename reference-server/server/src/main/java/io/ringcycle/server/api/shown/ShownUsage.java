package io.ringcycle.server.api.shown;

import io.ringcycle.view.Figures;
import java.util.Map;

/**
 * What an organisation used.
 *
 * @param period the day or the month
 */
public record ShownUsage(String period, ShownLegs supporters, ShownLegs callers) {
  /** As the engine counts. */
  public static ShownUsage of(Map.Entry<String, Figures> used) {
    Figures figures = used.getValue();
    return new ShownUsage(
        used.getKey(), ShownLegs.of(figures.calls()), ShownLegs.of(figures.lines()));
  }
}
