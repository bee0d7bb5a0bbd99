package io.ringcycle.server.security;

import io.ringcycle.server.house.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Users as actors. Whoever is to act is looked up here, so that the engine knows of them. */
@ApplicationScoped
public class People {
  @Inject private Visitors visitors;
  @Inject private Actors actors;

  /** A user of the organisation, who acts by these means; nobody if there is none. */
  public Optional<Actor> actor(String organisation, String user, Means means) {
    Optional<Actor> actor =
        visitors
            .member(organisation, user)
            .map(one -> new Actor(organisation, Optional.of(one.user()), one.leads(), means));
    actor.ifPresent(actors::came);
    return actor;
  }
}
