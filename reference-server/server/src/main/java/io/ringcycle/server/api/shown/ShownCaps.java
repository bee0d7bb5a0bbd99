package io.ringcycle.server.api.shown;

import io.ringcycle.server.calls.CallGate;
import io.ringcycle.server.calls.Cap;
import io.ringcycle.server.calls.Caps;

/**
 * How many calls an organisation may make, and makes; a caller's own line is one as well.
 *
 * @param callsAtOnce that hold
 * @param callsADay that hold, of UTC
 * @param atOnceAtMost that an admin can set
 * @param aDayAtMost that an admin can set
 * @param now that are up
 * @param today that were made
 */
public record ShownCaps(
    int callsAtOnce, int callsADay, int atOnceAtMost, int aDayAtMost, int now, int today) {
  /** As they are. */
  public static ShownCaps of(Caps.Held held, CallGate.Count count) {
    Cap effective = held.effective();
    return new ShownCaps(
        effective.atOnce(),
        effective.aDay(),
        held.ceiling().atOnce(),
        held.ceiling().aDay(),
        count.now(),
        count.today());
  }
}
