package io.ringcycle.engine;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.storage.Row;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wakes the engine when something falls due, where its clock can. One wake-up for each organisation
 * counts, the earliest; what it comes too late for is done at the next occasion. Thread-safe.
 */
public final class Alarms {
  private static final Logger LOG = System.getLogger(Alarms.class.getName());

  /**
   * When to look again: after a failure, such as a store that is away, and at all others' calls.
   */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Ports ports;
  private final Duties duties;
  private final Map<OrganisationId, Instant> earliest = new ConcurrentHashMap<>();
  private final Map<OrganisationId, Instant> looksAgain = new ConcurrentHashMap<>();

  /** Alarms for these duties. */
  public Alarms(Ports ports, Duties duties) {
    this.ports = ports;
    this.duties = duties;
  }

  /** Looks when anything will be due, and sets an alarm unless an earlier one is set. */
  public void schedule(OrganisationId organisation) {
    if (ports.clock() instanceof Timer timer) {
      looksAgain.put(organisation, timer.now().plus(AGAIN));
      duties.nextDue(organisation).ifPresent(at -> set(timer, organisation, at));
    }
  }

  /**
   * The same where these rows were changed. What others do is looked at now and then: there may be
   * thousands on the line.
   */
  public void schedule(OrganisationId organisation, Collection<Row> changed) {
    if (ports.clock() instanceof Timer timer) {
      Optional<Instant> again =
          Optional.ofNullable(looksAgain.get(organisation)).filter(timer.now()::isBefore);
      again.ifPresentOrElse(
          at -> set(timer, organisation, duties.nextDue(changed, at)),
          () -> schedule(organisation));
    }
  }

  private synchronized void set(Timer timer, OrganisationId organisation, Instant at) {
    if (Optional.ofNullable(earliest.get(organisation)).map(at::isBefore).orElse(true)) {
      earliest.put(organisation, at);
      timer.wakeAt(at, () -> wake(timer, organisation, at));
    }
  }

  private void wake(Timer timer, OrganisationId organisation, Instant at) {
    if (earliest.remove(organisation, at)) {
      settle(timer, organisation);
    }
  }

  private void settle(Timer timer, OrganisationId organisation) {
    try {
      if (duties.settle(organisation)) {
        schedule(organisation);
      } else {
        set(timer, organisation, timer.now().plus(AGAIN));
      }
    } catch (RuntimeException failure) {
      Failures.log(LOG, "what fell due could not be done; it is tried again", failure);
      set(timer, organisation, timer.now().plus(AGAIN));
    }
  }
}
