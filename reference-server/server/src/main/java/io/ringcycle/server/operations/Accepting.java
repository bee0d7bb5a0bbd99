package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node that is about to stop is not ready any more, though it still answers. */
@Readiness
@ApplicationScoped
public class Accepting implements HealthCheck {
  @Inject private Node node;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("accepting").status(!node.isDraining()).build();
  }
}
