package io.ringcycle.server.api.shown;

import io.ringcycle.server.house.Tickets;
import java.time.Instant;

/** A secret that is shown once. */
public record Secret(String secret, Instant expiresAt) {
  /** As the house has made it. */
  public static Secret of(Tickets.Made made) {
    return new Secret(made.secret(), made.expiresAt());
  }

  /** Without it, so that it reaches no log. */
  @Override
  public String toString() {
    return "Secret[" + expiresAt + "]";
  }
}
