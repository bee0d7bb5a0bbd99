package io.ringcycle.server.measured;

import io.ringcycle.server.operations.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** What is so at the moment in which somebody asks. */
@ApplicationScoped
public class Gauges {
  @Inject private MetricRegistry registry;
  @Inject private Tables tables;
  @Inject private Work work;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    add(Figure.SEATS, tables::seats);
    add(Figure.CALLS, tables::calls);
    add(Figure.OUTBOX_AGE, tables::outboxAge);
    add(Figure.WEBHOOK_LAG, tables::webhookLag);
    add(Figure.REQUESTS, () -> (double) work.running());
    registry.counter(Figure.CLAIMS.metadata()); // so that it is 0, and not missing, at first
  }

  private void add(Figure figure, Supplier<Double> value) {
    registry.gauge(figure.metadata(), value);
  }
}
