package io.ringcycle.server.api.shown;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.SuppressionView;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the do-not-call list.
 *
 * @param number the mark of a number, from which nobody can read it back
 */
public record ShownSuppression(
    String id,
    Instant since,
    Optional<String> by,
    Optional<String> supporter,
    Optional<String> number,
    Optional<String> reason) {
  /** As the engine shows it. */
  public static ShownSuppression of(SuppressionView view) {
    return new ShownSuppression(
        Long.toString(view.sequence()),
        view.at(),
        view.by().map(CallerId::value),
        view.supporter().map(SupporterId::value),
        view.number().map(key -> key.value()),
        view.reason());
  }
}
