package io.ringcycle.server.operations;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.calls.CallGate;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes away what nobody needs any more: keys of commands and handled messages of the store,
 * secrets whose time is over, calls nobody heard the end of, and the audit of long ago. Any node
 * may do it, and several at once.
 */
@ApplicationScoped
public class Upkeep {
  /** Far longer than anybody repeats a command. */
  private static final Duration KEYS = Duration.ofDays(7);

  @Inject private Chore chore;
  @Inject private JpaStore store;
  @Inject private Tickets tickets;
  @Inject private Trail trail;
  @Inject private CallGate calls;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ringcycle.audit.days", defaultValue = "730")
  private int auditDays;

  /** From now on once an hour, until the application ends. */
  public void begin() {
    chore.begin(Duration.ofHours(1), this::tidy, "what is old was not taken away");
  }

  void tidy() {
    store.retention().prune(KEYS);
    tickets.forgetExpired();
    calls.forget();
    trail.forget(clock.now().minus(Duration.ofDays(auditDays)));
  }
}
