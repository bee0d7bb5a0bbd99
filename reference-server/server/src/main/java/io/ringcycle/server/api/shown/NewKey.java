package io.ringcycle.server.api.shown;

import io.ringcycle.server.house.Founding;
import java.time.Instant;

/**
 * What opens a new organisation; shown once.
 *
 * @param key of the organisation's systems
 * @param invitation by which its admin chooses a password
 */
public record NewKey(String key, String invitation, Instant invitationExpiresAt) {
  /** As it was founded. */
  public static NewKey of(Founding.Founded founded) {
    return new NewKey(
        founded.key(), founded.invitation().secret(), founded.invitation().expiresAt());
  }

  /** Without them, so that they reach no log. */
  @Override
  public String toString() {
    return "NewKey[]";
  }
}
