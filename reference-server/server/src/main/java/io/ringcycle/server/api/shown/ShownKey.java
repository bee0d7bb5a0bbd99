package io.ringcycle.server.api.shown;

import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.Keys;
import java.time.Instant;
import java.util.Optional;

/**
 * A key as it is listed: never with its secret.
 *
 * @param user for whom alone it acts
 */
public record ShownKey(
    String id,
    String name,
    Optional<String> user,
    KeyScope scope,
    Instant createdAt,
    boolean revoked) {
  /** As the house has it. */
  public static ShownKey of(Keys.Listed key) {
    return new ShownKey(
        key.id(), key.name(), key.user(), key.scope(), key.createdAt(), key.revoked());
  }
}
