package io.ringcycle.server.api.shown;

import io.ringcycle.view.Figures;
import java.util.Map;

/**
 * What was done in one part of something: by one caller, on one list, on one day.
 *
 * @param part the id of it, the day or the month
 */
public record ShownSlice(String part, ShownFigures figures) {
  /** As the engine counts. */
  public static ShownSlice of(Map.Entry<String, Figures> part) {
    return new ShownSlice(part.getKey(), ShownFigures.of(part.getValue()));
  }
}
