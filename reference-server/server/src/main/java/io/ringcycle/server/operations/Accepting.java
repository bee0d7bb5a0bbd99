package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A node is not ready before all is there, nor when it is about to stop though it still answers.
 */
@Readiness
@ApplicationScoped
public class Accepting implements HealthCheck {
  @Inject private Phase phase;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("accepting")
        .status(phase.isBegun() && !phase.isDraining())
        .build();
  }
}
