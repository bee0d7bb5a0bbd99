package io.ringcycle.server.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request. */
@RequestScoped
public class CurrentActor {
  private Optional<Actor> actor = Optional.empty();

  void is(Actor one) {
    actor = Optional.of(one);
  }

  /** Refuses whoever has not shown who they are. */
  public Actor actor() {
    return actor.orElseThrow(() -> new IllegalStateException("nobody has signed in"));
  }

  /** Whoever has shown who they are; nobody for the operator, who is in no organisation. */
  public Optional<Actor> known() {
    return actor;
  }
}
