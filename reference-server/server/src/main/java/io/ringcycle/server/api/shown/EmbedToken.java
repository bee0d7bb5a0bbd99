package io.ringcycle.server.api.shown;

import java.time.Instant;

/**
 * A token for a calling page; shown once.
 *
 * @param session the only one that it opens
 */
public record EmbedToken(String token, Instant expiresAt, String session) {
  /** Without it, so that it reaches no log. */
  @Override
  public String toString() {
    return "EmbedToken[" + session + "]";
  }
}
