package io.ringcycle.simulator;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Numbers of which the office was told that nobody calls them any more: the numbers themselves, and
 * not the hashes that the facts hold.
 */
final class DoNotCall {
  /** No command is given again so late. */
  private static final Duration SETTLED = Duration.ofMinutes(30);

  private final World world;
  private final Map<PhoneNumber, Instant> touched = new HashMap<>();
  private final Map<PhoneNumber, Integer> turns = new HashMap<>();
  private final Set<PhoneNumber> barred = new HashSet<>();
  private final Map<LegId, Set<PhoneNumber>> barredThen = new HashMap<>();

  DoNotCall(World world) {
    this.world = world;
  }

  /** From now on nobody knows whether it is to be called, until there is an answer. */
  void lifts(PhoneNumber number) {
    barred.remove(number);
    turns.merge(number, 1, Integer::sum);
    touched.put(number, world.agenda.now());
  }

  /**
   * The same; an answer settles it if nothing else was under way.
   *
   * @return to be run when there is an answer
   */
  Runnable bars(PhoneNumber number) {
    Instant now = world.agenda.now();
    boolean alone = touched.getOrDefault(number, Instant.MIN).isBefore(now.minus(SETTLED));
    lifts(number);
    int turn = turns.getOrDefault(number, 0);
    return () -> {
      if (alone && turns.getOrDefault(number, 0) == turn) {
        barred.add(number);
      }
    };
  }

  /** A dial was decided. */
  void decided(LegId leg) {
    if (!barred.isEmpty()) {
      barredThen.put(leg, Set.copyOf(barred));
    }
  }

  /** A dial is sent. */
  void sent(DialSupporter dial) {
    if (barredThen.getOrDefault(dial.leg(), Set.of()).contains(dial.to())) {
      world.violated("SUPP-1", "a number was dialled that is on the do-not-call list");
    }
  }
}
