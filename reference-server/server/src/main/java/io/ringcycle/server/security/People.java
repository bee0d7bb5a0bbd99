package io.ringcycle.server.security;

import io.ringcycle.server.house.Visitors;
import io.ringcycle.server.house.Visitors.Member;
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
    return actor(organisation, visitors.member(organisation, user), means);
  }

  /** The same for one who was looked up together with their key. */
  Optional<Actor> actor(String organisation, Optional<Member> member, Means means) {
    Optional<Actor> actor =
        member.map(one -> new Actor(organisation, Optional.of(one.user()), one.leads(), means));
    actor.ifPresent(actors::came);
    return actor;
  }
}
