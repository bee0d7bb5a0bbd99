package io.ringcycle.server.api.shown;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.Outcome;
import io.ringcycle.view.CallView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import java.time.Instant;
import java.util.Optional;

/** What happens on a caller's line. */
public record ShownLine(
    LineState state, boolean onTheLine, Optional<Call> call, Optional<PauseReason> paused) {

  /** A call that is open or waits for its log. */
  public record Call(
      String id,
      String supporter,
      Instant dialledAt,
      Optional<Instant> ringingAt,
      Optional<Instant> answeredAt,
      Optional<Instant> endedAt,
      Optional<Outcome> outcome,
      boolean logged) {
    static Call of(CallView view) {
      return new Call(
          view.call().value(),
          view.supporter().value(),
          view.dialledAt(),
          view.ringingAt(),
          view.answeredAt(),
          view.endedAt(),
          view.outcome(),
          view.logged());
    }
  }

  /** As the engine shows it. */
  public static ShownLine of(LineView view) {
    return new ShownLine(view.state(), view.onTheLine(), view.call().map(Call::of), view.paused());
  }
}
