package io.ringcycle.server.api.shown;

import io.ringcycle.server.webhook.Delivery;
import java.time.Instant;
import java.util.Optional;

/** What a webhook is or was told. */
public record ShownDelivery(
    String id,
    String type,
    Delivery.State state,
    Instant createdAt,
    int attempts,
    Optional<Instant> nextAt,
    Optional<Instant> deliveredAt,
    Optional<Integer> status,
    Optional<String> failure) {
  /** As it is kept. */
  public static ShownDelivery of(Delivery one) {
    return new ShownDelivery(
        one.id(),
        one.type(),
        one.state(),
        one.createdAt(),
        one.attempts(),
        one.nextAt(),
        one.deliveredAt(),
        one.status(),
        one.failure());
  }
}
