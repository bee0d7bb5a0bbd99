package io.ringcycle.memory;

import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.StandingRow;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a session was found to have nobody to call for the time being, block by block, so that a
 * long run of the skipped is not looked through again each time. Remembers what was seen and
 * nothing else: whatever changes in a block makes its memory void. Those with whom the session is
 * finished for good stay so in each cycle, and are remembered one by one.
 *
 * <p>Readers write here while others read; what one of them has seen is as good as what another
 * has.
 */
final class Closures {
  /**
   * Nobody from a place to the end of its block.
   *
   * @param change of the list that was the last when this was seen
   * @param since the first second at which it holds
   * @param until the first second at which it does not
   * @param cycle the only one in which it holds, else {@link #EVERY_CYCLE}
   * @param exclusions the only ones by which it holds, if the clock keeps anybody out
   */
  record Closed(
      int change, int from, long since, long until, int cycle, Optional<Exclusions> exclusions) {
    static final int EVERY_CYCLE = 0;

    boolean holds(int currentChange, int place, Eligibility eligibility) {
      long second = eligibility.now().getEpochSecond();
      return change == currentChange
          && from <= place
          && since <= second
          && second < until
          && (cycle == EVERY_CYCLE || cycle == eligibility.cycle())
          && exclusions.map(eligibility.exclusions()::equals).orElse(true);
    }
  }

  private final Roll roll;
  private final Map<Integer, Closed> blocks = new ConcurrentHashMap<>();
  private final Bits finished = new Bits();

  /** For a session in which so much has happened to these people. */
  Closures(Roll roll, Map<Integer, StandingRow> standings) {
    this.roll = roll;
    standings.forEach((person, row) -> changed(person, row.finished()));
  }

  boolean serves(Roll other) {
    return roll == other;
  }

  boolean isClosed(int place, Eligibility eligibility) {
    Closed closed = blocks.get(Pages.page(place));
    return closed != null && closed.holds(roll.changes(Pages.page(place)), place, eligibility);
  }

  void close(Closed closed) {
    blocks.put(Pages.page(closed.from()), closed);
  }

  /**
   * The first place from there on not known to be finished, or the start of a block that has one.
   */
  int unfinished(int from) {
    return finished.nextOut(from);
  }

  /** Something has happened to somebody in the session. */
  void changed(int person, boolean isFinished) {
    int place = roll.placeOf(person);
    if (place != Finder.ABSENT) {
      blocks.remove(Pages.page(place));
      finished.set(place, isFinished);
    }
  }
}
