package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/**
 * A password to be chosen.
 *
 * @param invitation by which somebody without one may
 * @param old by which somebody with one may
 */
public record NewPassword(
    @Nullable String invitation, @Nullable String old, @Nullable String password) {
  /** Nothing of it, so that it reaches no log. */
  @Override
  public String toString() {
    return "NewPassword[]";
  }
}
