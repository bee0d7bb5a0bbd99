package io.ringcycle.server.api.shown;

import io.ringcycle.server.house.Keys;

/** A key that is shown once. */
public record MadeKey(String id, String key) {
  /** As it was made. */
  public static MadeKey of(Keys.Made made) {
    return new MadeKey(made.id(), made.key());
  }

  /** Without the key, so that it reaches no log. */
  @Override
  public String toString() {
    return "MadeKey[" + id + "]";
  }
}
