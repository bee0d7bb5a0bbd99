package io.ringcycle.server.security;

import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import io.ringcycle.spi.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
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
  private record Known(String organisation, String user) {}

  private final ConcurrentMap<Known, Actor> latest = new ConcurrentHashMap<>();

  /** That is who they are from now on. */
  void came(Actor actor) {
    actor.user().ifPresent(user -> latest.put(new Known(actor.organisation(), user.id()), actor));
  }

  @Override
  public Optional<Role> roleIn(Caller caller, GroupId group) {
    Known known = new Known(caller.organisation().value(), caller.id().value());
    return Optional.ofNullable(latest.get(known)).flatMap(actor -> actor.in(group.value()));
  }
}
