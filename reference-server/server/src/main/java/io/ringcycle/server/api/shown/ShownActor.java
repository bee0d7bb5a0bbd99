package io.ringcycle.server.api.shown;

import io.ringcycle.model.Role;
import io.ringcycle.server.security.Actor;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param by how they have shown it
 */
public record ShownActor(
    String organisation,
    Optional<ShownUser> user,
    boolean admin,
    Map<String, Role> leads,
    String by) {
  /** As the house knows them. */
  public static ShownActor of(Actor actor) {
    return new ShownActor(
        actor.organisation(),
        actor.user().map(ShownUser::of),
        actor.isAdmin(),
        actor.leads(),
        actor.means().name());
  }
}
