package io.ringcycle.server.api.asked;

import org.jspecify.annotations.Nullable;

/** As whom somebody signs in. */
public record Credentials(
    @Nullable String organisation, @Nullable String user, @Nullable String password) {
  /** Nothing of it, so that it reaches no log. */
  @Override
  public String toString() {
    return "Credentials[]";
  }
}
