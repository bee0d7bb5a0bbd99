package io.ringcycle.view;

import io.ringcycle.model.Explanation;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * A supporter in a session.
 *
 * @param supporter name, number and details, as the roster has them now
 * @param place where they stand on the list; also the cursor behind which the next page begins
 * @param explanation the status and every rule behind it
 * @param prioritised whether a person put them in front and the flow has not reached them yet
 * @param lastContact the latest substantive contact, wherever it was logged
 */
public record SupporterView(
    Supporter supporter,
    long place,
    Explanation explanation,
    boolean prioritised,
    Optional<Instant> lastContact) {
  /** Who it is. */
  public SupporterId id() {
    return supporter.id();
  }

  /** The status alone. */
  public Status status() {
    return explanation.status();
  }
}
