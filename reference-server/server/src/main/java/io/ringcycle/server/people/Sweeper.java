package io.ringcycle.server.people;

import io.ringcycle.server.house.House;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at all live lists from time to time. */
@ApplicationScoped
public class Sweeper {
  private static final Logger LOG = System.getLogger(Sweeper.class.getName());

  @Resource private ManagedScheduledExecutorService threads;

  @Inject private House house;
  @Inject private Keeper keeper;

  @Inject
  @ConfigProperty(name = "ringcycle.live-lists.minutes", defaultValue = "10")
  private int minutes;

  private Optional<ScheduledFuture<?>> running = Optional.empty();

  /** From now on, until the application ends. */
  public void begin() {
    running =
        Optional.of(
            threads.scheduleWithFixedDelay(this::sweep, minutes, minutes, TimeUnit.MINUTES));
  }

  @PreDestroy
  void end() {
    running.ifPresent(one -> one.cancel(false));
  }

  private void sweep() {
    try {
      house.organisations().forEach(keeper::sweep);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "live lists were not swept; the next time makes it good", failure);
    }
  }
}
