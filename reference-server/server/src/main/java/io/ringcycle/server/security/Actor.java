package io.ringcycle.server.security;

import io.ringcycle.model.Role;
import io.ringcycle.server.house.User;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever makes a request, as the house knew them when it came.
 *
 * @param organisation beyond which they see nothing
 * @param user whose request it is; nobody's if it is one of the organisation's own systems
 * @param leads which groups the user leads
 */
public record Actor(String organisation, Optional<User> user, Map<String, Role> leads) {
  /** Copies the map. */
  public Actor {
    leads = Map.copyOf(leads);
  }

  /** Whether they may do whatever an admin may: the organisation's own systems may. */
  public boolean isAdmin() {
    return user.map(User::admin).orElse(true);
  }

  /** What they are in a group. */
  public Optional<Role> in(String group) {
    return isAdmin() ? Optional.of(Role.ADMIN) : Optional.ofNullable(leads.get(group));
  }
}
