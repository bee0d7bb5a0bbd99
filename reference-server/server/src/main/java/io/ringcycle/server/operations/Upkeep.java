package io.ringcycle.server.operations;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.spi.Clock;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes away what nobody needs any more: keys of commands and handled messages of the store,
 * secrets whose time is over, and the audit of long ago. Any node may do it, and several at once.
 */
@ApplicationScoped
public class Upkeep {
  private static final Logger LOG = System.getLogger(Upkeep.class.getName());

  /** Far longer than anybody repeats a command. */
  private static final Duration KEYS = Duration.ofDays(7);

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private JpaStore store;
  @Inject private Tickets tickets;
  @Inject private Trail trail;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ringcycle.audit.days", defaultValue = "730")
  private int auditDays;

  private Optional<ScheduledFuture<?>> running = Optional.empty();

  /** From now on once an hour, until the application ends. */
  public void begin() {
    running = Optional.of(threads.scheduleWithFixedDelay(this::attempt, 1, 60, TimeUnit.MINUTES));
  }

  @PreDestroy
  void end() {
    running.ifPresent(one -> one.cancel(false));
  }

  private void attempt() {
    try {
      tidy();
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING, "what is old was not taken away; the next time makes it good", failure);
    }
  }

  void tidy() {
    store.retention().prune(KEYS);
    tickets.forgetExpired();
    trail.forget(clock.now().minus(Duration.ofDays(auditDays)));
  }
}
