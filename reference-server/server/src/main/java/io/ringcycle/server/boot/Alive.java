package io.ringcycle.server.boot;

import io.ringcycle.spi.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A node lives while its timer wakes whoever asked for it: without it no call is ever settled, and
 * only another start helps. A database that is away is no reason to start it again.
 */
@Liveness
@ApplicationScoped
public class Alive implements HealthCheck {
  @Inject private Timer timer;
  private Optional<Beat> beat = Optional.empty();

  @PostConstruct
  void begin() {
    beat = Optional.of(new Beat(timer));
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("timer").status(beat.orElseThrow().isFelt()).build();
  }
}
