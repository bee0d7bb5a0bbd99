package io.ringcycle.server.security;

import io.ringcycle.model.Role;
import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.User;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever makes a request, as the house knew them when it came.
 *
 * @param organisation beyond which they see nothing
 * @param user whose request it is; nobody's if it is one of the organisation's own systems
 * @param leads which groups the user leads
 * @param means by which they have shown who they are
 */
public record Actor(
    String organisation, Optional<User> user, Map<String, Role> leads, Means means) {
  /** Copies the map. */
  public Actor {
    leads = Map.copyOf(leads);
  }

  /** Whether they lead everything: the organisation's own systems do, unless they only call. */
  public boolean isAdmin() {
    return user.map(User::admin).orElseGet(this::isOfAnAdminsSystem);
  }

  private boolean isOfAnAdminsSystem() {
    return means instanceof Means.Key key && key.scope() != KeyScope.CALLING;
  }

  /** What they are in a group. */
  public Optional<Role> in(String group) {
    return isAdmin() ? Optional.of(Role.ADMIN) : Optional.ofNullable(leads.get(group));
  }

  /** Who they are to others: the user, else the system's key. */
  public String name() {
    return user.map(User::id).orElseGet(means::name);
  }
}
