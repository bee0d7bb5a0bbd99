package io.ringcycle.server.api.shown;

import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.view.SessionView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A session at one instant. */
public record ShownSession(
    String id,
    String list,
    String owner,
    String name,
    Instant createdAt,
    SessionStatus status,
    SessionStatus statusBefore,
    int cycle,
    boolean cycleComplete,
    int members,
    int completed,
    int reachable,
    Map<Status, Integer> counts,
    ShownTally thisCycle,
    ShownTally total,
    ShownLine line,
    Optional<ShownSupporter> next,
    Optional<Instant> lookAgainAt) {

  /** As the engine shows it. */
  public static ShownSession of(SessionView view) {
    return new ShownSession(
        view.id().value(),
        view.list().value(),
        view.owner().value(),
        view.name(),
        view.createdAt(),
        view.status(),
        view.before(),
        view.cycle(),
        view.cycleComplete(),
        view.members(),
        view.completed(),
        view.reachable(),
        view.counts(),
        ShownTally.of(view.thisCycle()),
        ShownTally.of(view.total()),
        ShownLine.of(view.line()),
        view.next().map(ShownSupporter::of),
        view.nextWakeUp());
  }
}
