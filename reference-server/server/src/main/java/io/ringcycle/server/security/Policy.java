package io.ringcycle.server.security;

import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.User;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what, as far as the server decides it: which roles somebody has, and what the means by
 * which they came takes away. What a leader may in which group is the engine's to say.
 */
final class Policy {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private Policy() {}

  /** The roles of somebody. */
  static Set<String> roles(Actor actor) {
    if (actor.user().isPresent()) {
      return actor.isAdmin() ? Set.of(Roles.ADMIN) : Set.of(Roles.LEADER);
    }
    return switch (scope(actor).orElse(KeyScope.READING)) {
      case ADMIN -> Set.of(Roles.ADMIN, Roles.SYSTEM);
      case CALLING -> Set.of(Roles.SYSTEM);
      case READING -> Set.of(Roles.ADMIN);
    };
  }

  private static Optional<KeyScope> scope(Actor actor) {
    return actor.means() instanceof Means.Key key ? Optional.of(key.scope()) : Optional.empty();
  }

  /** Why the means does not do for this; nothing if it does. */
  static Optional<String> tooNarrow(Actor actor, Asking asking) {
    if (actor.means() instanceof Means.Embedded embedded) {
      return asking.isOf(embedded.session())
          ? Optional.empty()
          : Optional.of("This token is for one session alone.");
    }
    KeyScope scope = scope(actor).orElse(KeyScope.ADMIN);
    if (scope == KeyScope.READING && !isSafe(asking.method())) {
      return Optional.of("This key reads, and changes nothing.");
    }
    boolean tooHigh = scope == KeyScope.CALLING && actor.user().filter(User::admin).isPresent();
    return tooHigh ? Optional.of("This key does not act for admins.") : Optional.empty();
  }

  /** Whether a request changes nothing. */
  static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  /**
   * What is asked.
   *
   * @param path as a template, such as {@code sessions/{session}/line}
   * @param session the one that the path names
   */
  record Asking(String method, String path, Optional<String> session) {
    private static final String ME = "me";

    /** All that a calling page needs lies below its session. */
    boolean isOf(String allowed) {
      boolean who = isSafe(method) && path.equals(ME);
      return who || (path.startsWith("sessions/{") && session.filter(allowed::equals).isPresent());
    }
  }
}
