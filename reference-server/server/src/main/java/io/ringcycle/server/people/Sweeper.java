package io.ringcycle.server.people;

import io.ringcycle.server.house.House;
import io.ringcycle.server.operations.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at all live lists from time to time. */
@ApplicationScoped
public class Sweeper {
  @Inject private Chore chore;
  @Inject private House house;
  @Inject private Keeper keeper;

  @Inject
  @ConfigProperty(name = "ringcycle.live-lists.minutes", defaultValue = "10")
  private int minutes;

  /** From now on, until the application ends. */
  public void begin() {
    chore.begin(Duration.ofMinutes(minutes), this::sweep, "live lists were not swept");
  }

  private void sweep() {
    house.organisations().forEach(keeper::sweep);
  }
}
