package io.ringcycle.server.security;

import io.ringcycle.server.house.KeyScope;

/** By what somebody has shown who they are; it may allow less than they may. */
public sealed interface Means {
  /** What the trail calls it; no secret is in it. */
  String name();

  /** A key of the organisation's systems. */
  record Key(String id, KeyScope scope) implements Means {
    @Override
    public String name() {
      return "key " + id;
    }
  }

  /** A browser in which they have signed in. */
  record Browser() implements Means {
    @Override
    public String name() {
      return "browser";
    }
  }

  /**
   * A page in another system's.
   *
   * @param session the only one that it is for
   */
  record Embedded(String session) implements Means {
    @Override
    public String name() {
      return "embed token";
    }
  }
}
