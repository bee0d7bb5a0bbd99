package io.ringcycle.server.api.shown;

import io.ringcycle.view.Legs;

/**
 * Legs, and the times of those that have ended.
 *
 * @param seconds from the intent to dial to the end
 * @param talkedSeconds from answer to end
 * @param minutes that were begun between answer and end, for each leg by itself
 */
public record ShownLegs(
    int dialled, int ended, int answered, long seconds, long talkedSeconds, long minutes) {
  /** As the engine counts. */
  public static ShownLegs of(Legs legs) {
    return new ShownLegs(
        legs.dialled(),
        legs.ended(),
        legs.answered(),
        legs.up().toSeconds(),
        legs.talked().toSeconds(),
        legs.minutes());
  }
}
