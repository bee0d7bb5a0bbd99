package io.ringcycle.server.security;

import io.ringcycle.model.Caller;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.User;
import io.ringcycle.spi.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What everybody who has asked for something lately may do. The engine asks while it decides, when
 * no connection may be waited for; so each request tells it beforehand, and what the house has
 * decided on another node counts with the next request.
 */
@ApplicationScoped
public class Actors implements Permissions {
  /** What the ids of the server's own callers begin with; no user's does. */
  public static final String OURS = "(";

  private static final String EVERYWHERE = OURS + "server)";

  private record Known(String organisation, String user) {}

  private final ConcurrentMap<Known, Actor> latest = new ConcurrentHashMap<>();

  /** That is who they are from now on. */
  void came(Actor actor) {
    actor.user().ifPresent(user -> latest.put(new Known(actor.organisation(), user.id()), actor));
  }

  /**
   * Acts for the server itself, as an admin or as a leader of that group alone: whatever is done
   * for a group is done with what it may see.
   */
  public Caller own(String organisation, Optional<String> group) {
    String id = group.map(one -> OURS + "group) " + one).orElse(EVERYWHERE);
    User user = new User(id, "Ringcycle", Optional.empty(), ZoneOffset.UTC, group.isEmpty());
    Map<String, Role> leads =
        group.map(one -> Map.of(one, Role.CAPTAIN)).orElse(Map.<String, Role>of());
    came(new Actor(organisation, Optional.of(user), leads, new Means.Key(id, KeyScope.CALLING)));
    return new Caller(
        new OrganisationId(organisation),
        new CallerId(id),
        user.firstName(),
        Optional.empty(),
        user.zone());
  }

  @Override
  public Optional<Role> roleEverywhere(Caller caller) {
    Known known = new Known(caller.organisation().value(), caller.id().value());
    return Optional.ofNullable(latest.get(known)).filter(Actor::isAdmin).map(actor -> Role.ADMIN);
  }

  @Override
  public Optional<Role> roleIn(Caller caller, GroupId group) {
    Known known = new Known(caller.organisation().value(), caller.id().value());
    return Optional.ofNullable(latest.get(known)).flatMap(actor -> actor.in(group.value()));
  }
}
