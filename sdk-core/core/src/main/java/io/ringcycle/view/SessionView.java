package io.ringcycle.view;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.Tally;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A session at one instant.
 *
 * @param status now
 * @param before for an archived session the status that it had last, else the same
 * @param cycle the number of the current cycle
 * @param cycleComplete whether a new one may be started without more ado
 * @param counts how many supporters have each status; together the members of the list
 * @param thisCycle what was counted in the current cycle
 * @param total what was counted in all cycles
 * @param next who is next; while somebody is on the line, who comes behind them
 * @param nextWakeUp when the clock alone may change any of this; a hint, never too late
 */
public record SessionView(
    SessionId id,
    CallListId list,
    CallerId owner,
    String name,
    Instant createdAt,
    SessionStatus status,
    SessionStatus before,
    int cycle,
    boolean cycleComplete,
    Map<Status, Integer> counts,
    Tally thisCycle,
    Tally total,
    LineView line,
    Optional<SupporterView> next,
    Optional<Instant> nextWakeUp) {
  /** Copies the map. */
  public SessionView {
    counts = Map.copyOf(counts);
  }

  /** Everybody on the list now. */
  public int members() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those of them who were contacted; over {@link #members()} it is the progress. */
  public int completed() {
    return counts.getOrDefault(Status.COMPLETED, 0);
  }

  /** The members without those who were removed and those who cannot be called. */
  public int reachable() {
    return members()
        - counts.getOrDefault(Status.REMOVED, 0)
        - counts.getOrDefault(Status.NOT_CALLABLE, 0);
  }

  /** Without the name, which may be somebody's, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "SessionView[" + id + ", " + status + ", cycle " + cycle + ", " + counts + "]";
  }
}
