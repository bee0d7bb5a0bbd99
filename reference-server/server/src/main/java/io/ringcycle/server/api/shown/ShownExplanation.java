package io.ringcycle.server.api.shown;

import io.ringcycle.model.Explanation;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
  /**
   * As the engine explains it.
   *
   * @param words what stands in a note
   */
  public static ShownExplanation of(
      String supporter, Explanation explanation, Function<NoteId, Optional<String>> words) {
    return new ShownExplanation(
        supporter,
        explanation.available(),
        explanation.status(),
        explanation.holds().stream().map(hold -> ShownHold.of(hold, words)).toList(),
        ShownSupporter.Back.of(explanation.eligible()));
  }
}
