package io.ringcycle.server.api.shown;

import io.ringcycle.model.Explanation;
import io.ringcycle.model.Status;
import java.util.List;

/**
 * Why somebody can be called in a session now, or not.
 *
 * @param callable whether they are in the queue
 * @param because every rule that keeps them out; the first decides the status
 * @param back when all of them will have ended
 */
public record ShownExplanation(
    String supporter,
    boolean callable,
    Status status,
    List<ShownHold> because,
    ShownSupporter.Back back) {
  /** As the engine explains it. */
  public static ShownExplanation of(String supporter, Explanation explanation) {
    return new ShownExplanation(
        supporter,
        explanation.available(),
        explanation.status(),
        explanation.holds().stream().map(ShownHold::of).toList(),
        ShownSupporter.Back.of(explanation.eligible()));
  }
}
