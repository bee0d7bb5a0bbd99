package io.ringcycle.server.measured;

import io.ringcycle.server.operations.Messenger;
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
  @Inject private Readings readings;
  @Inject private Work work;
  @Inject private Messenger messenger;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    add(Figure.SEATS, readings::seats);
    add(Figure.CALLS, readings::calls);
    add(Figure.OUTBOX_AGE, readings::outboxAge);
    add(Figure.WEBHOOK_LAG, readings::webhookLag);
    add(Figure.REQUESTS, () -> (double) work.running());
    add(Figure.ERRANDS, () -> (double) messenger.running());
    registry.counter(Figure.CLAIMS.metadata()); // so that it is 0, and not missing, at first
  }

  private void add(Figure figure, Supplier<Double> value) {
    registry.gauge(figure.metadata(), value);
  }
}
