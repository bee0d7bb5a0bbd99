package io.ringcycle.server.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What a webhook is or was told.
 *
 * @param id of the message, the same each time that it is sent
 * @param attempts so far
 * @param nextAt of the next one; empty: there is none
 * @param status of the last answer
 * @param failure why there was none
 */
public record Delivery(
    String id,
    String type,
    Instant createdAt,
    int attempts,
    Optional<Instant> nextAt,
    Optional<Instant> deliveredAt,
    Optional<Integer> status,
    Optional<String> failure) {
  /** How far it has come. */
  public State state() {
    if (deliveredAt.isPresent()) {
      return State.DELIVERED;
    }
    return nextAt.isPresent() ? State.PENDING : State.GIVEN_UP;
  }

  /** How far a delivery may have come. */
  public enum State {
    /** It is to be tried, again or for the first time. */
    PENDING,
    /** It was taken. */
    DELIVERED,
    /** It was tried for days, or nobody wants it. */
    GIVEN_UP
  }
}
