package io.ringcycle.server.door;

import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.spi.Clock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nobody ask so often that others have to wait. Each node counts for itself: a user, an
 * organisation's own systems, and who has not signed in by the address they come from.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Rates implements ContainerRequestFilter {
  @Inject private Clock clock;
  @Inject private CurrentActor current;
  @Inject private HttpServletRequest http;

  @Inject
  @ConfigProperty(name = "ringcycle.requests.per.minute", defaultValue = "1200")
  private int ofAUser;

  @Inject
  @ConfigProperty(name = "ringcycle.requests.per.minute.of.systems", defaultValue = "60000")
  private int ofSystems;

  @Inject
  @ConfigProperty(name = "ringcycle.requests.per.minute.of.nobody", defaultValue = "600")
  private int ofNobody;

  private Buckets users = new Buckets(1);
  private Buckets systems = new Buckets(1);
  private Buckets nobody = new Buckets(1);

  @PostConstruct
  void fill() {
    users = new Buckets(ofAUser);
    systems = new Buckets(ofSystems);
    nobody = new Buckets(ofNobody);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    wait(current.known())
        .ifPresent(
            time -> {
              throw ProblemException.tooMany(time);
            });
  }

  private Optional<Duration> wait(Optional<Actor> actor) {
    Instant now = clock.now();
    if (actor.isEmpty()) {
      return nobody.take(http.getRemoteAddr(), now);
    }
    String organisation = actor.get().organisation();
    return actor
        .get()
        .user()
        .map(user -> users.take(organisation + "\n" + user.id(), now))
        .orElseGet(() -> systems.take(organisation, now));
  }
}
