package io.ringcycle.server.webhook;

import io.ringcycle.spi.Clock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has messages sent, to where the operator lets them go. */
@ApplicationScoped
public class Sender {
  @Inject
  @ConfigProperty(name = "ringcycle.webhooks.allow")
  private Optional<String> allow;

  @Inject private Clock clock;
  @Resource private ManagedThreadFactory threads;

  private Reachable reachable = new Reachable(List.of());
  private Optional<Courier> courier = Optional.empty();

  @PostConstruct
  void begin() {
    reachable = Reachable.besides(allow.orElse(""));
  }

  /** It takes a while to make, and many servers have no webhooks: it is made for the first one. */
  private synchronized Courier courier() {
    Courier made =
        courier.orElseGet(() -> new Courier(reachable, clock, threads, Deliveries.LONGEST));
    courier = Optional.of(made);
    return made;
  }

  @PreDestroy
  synchronized void end() {
    courier.ifPresent(Courier::close);
  }

  /** Whether a secret may travel in the open: only where the operator has allowed more. */
  boolean takesPlainHttp() {
    return reachable.isWidened();
  }

  /** What came of it, whatever went wrong. */
  Reply post(String url, Map<String, String> headers, String body) {
    return courier().post(url, headers, body);
  }
}
