package io.ringcycle.server.boot;

import io.ringcycle.server.operations.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** A node has started when its tables are up to date and what had fallen due is done. */
@Startup
@ApplicationScoped
public class Begun implements HealthCheck {
  @Inject private Phase phase;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("begun").status(phase.isBegun()).build();
  }
}
