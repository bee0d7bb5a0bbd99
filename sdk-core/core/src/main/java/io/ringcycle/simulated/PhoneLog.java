package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.simulated.LogEntry.CallEnded;
import io.ringcycle.simulated.LogEntry.DialRefused;
import io.ringcycle.simulated.LogEntry.Dialled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ground truth for checkers: everything that was requested and that happened, in order.
 *
 * @param entries the earliest first
 */
public record PhoneLog(List<LogEntry> entries) {
  /**
   * Two calls to one number of one organisation, the second dialled while the first was live.
   *
   * @param number that was called twice
   * @param first the leg that was live
   * @param second the leg that should not have been dialled
   */
  public record Overlap(PhoneNumber number, LegId first, LegId second) {}

  /** Keeps a copy. */
  public PhoneLog {
    entries = List.copyOf(entries);
  }

  /** The entries of one kind, in order. */
  public <E extends LogEntry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** All breaches of "no two live calls to one number"; empty is as it should be. */
  public List<Overlap> overlaps() {
    Map<LegId, Dialled> live = new LinkedHashMap<>();
    List<Overlap> found = new ArrayList<>();
    entries.forEach(entry -> found.addAll(follow(live, entry)));
    return List.copyOf(found);
  }

  private static List<Overlap> follow(Map<LegId, Dialled> live, LogEntry entry) {
    if (entry instanceof Dialled dial) {
      List<Overlap> overlaps = overlaps(live, dial);
      live.put(dial.leg(), dial);
      return overlaps;
    }
    if (entry instanceof CallEnded || entry instanceof DialRefused) {
      live.remove(entry.leg());
    }
    return List.of();
  }

  private static List<Overlap> overlaps(Map<LegId, Dialled> live, Dialled dial) {
    return live.values().stream()
        .filter(other -> other.number().equals(dial.number()))
        .filter(other -> other.organisation().equals(dial.organisation()))
        .map(other -> new Overlap(dial.number(), other.leg(), dial.leg()))
        .toList();
  }
}
