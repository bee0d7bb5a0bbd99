package io.ringcycle;

import io.ringcycle.engine.Ports;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.settings.Settings;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.SystemIds;
import io.ringcycle.simulated.SystemTimer;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.EventSink;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.Permissions;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Errands;
import io.ringcycle.spi.telephony.Telephony;
import java.util.Optional;

/** Sets up a {@link Ringcycle}. Not safe for use by several threads. */
public final class RingcycleBuilder {
  private Storage storage = new MemoryStorage();
  private Optional<Clock> clock = Optional.empty();
  private Optional<Ids> ids = Optional.empty();
  private Optional<Telephony> telephony = Optional.empty();
  private Errands errands = Errands.AT_ONCE;
  private Permissions permissions = Permissions.everyoneLeads();
  private Suppression suppression = Suppression.NONE;
  private ContactHistory history = ContactHistory.NONE;
  private EventSink sink = EventSink.none();
  private Settings settings = Settings.DEFAULT;

  RingcycleBuilder() {}

  /** Where facts are kept; in memory by default. */
  public RingcycleBuilder storage(Storage other) {
    storage = other;
    return this;
  }

  /** The source of the present; the system's by default. A {@link Timer} also wakes the engine. */
  public RingcycleBuilder clock(Clock other) {
    clock = Optional.of(other);
    return this;
  }

  /** The telephone; by default a simulated one, on which everybody answers. */
  public RingcycleBuilder telephony(Telephony other) {
    telephony = Optional.of(other);
    return this;
  }

  /**
   * Who carries dials and hang-ups to the telephone; by default the thread of whoever asks, which
   * then waits for the provider. They are carried out once they are kept, whoever does it.
   */
  public RingcycleBuilder errands(Errands other) {
    errands = other;
    return this;
  }

  /** Who leads what; by default everybody leads every group, and nobody is an admin. */
  public RingcycleBuilder permissions(Permissions other) {
    permissions = other;
    return this;
  }

  /** The call flow's limits. */
  public RingcycleBuilder settings(Settings other) {
    settings = other;
    return this;
  }

  /** A do-not-call register to ask before each dial; none by default. */
  public RingcycleBuilder suppression(Suppression other) {
    suppression = other;
    return this;
  }

  /** Another system's contacts to ask for before each dial; none by default. */
  public RingcycleBuilder contactHistory(ContactHistory other) {
    history = other;
    return this;
  }

  /** Hears of facts once they are kept, at most once each; nobody by default. */
  public RingcycleBuilder eventSink(EventSink other) {
    sink = other;
    return this;
  }

  /** The source of identifiers; random and sortable by default. */
  public RingcycleBuilder ids(Ids other) {
    ids = Optional.of(other);
    return this;
  }

  /** The engine. */
  public Ringcycle build() {
    SystemTimer own = new SystemTimer(); // starts no thread before it is first used
    Clock present = clock.orElse(own);
    return new Ringcycle(
        own,
        new Ports(
            storage,
            present,
            ids.orElseGet(SystemIds::new),
            telephony.orElseGet(() -> simulated(present, own)),
            errands,
            permissions,
            suppression,
            history,
            sink,
            settings));
  }

  private static Telephony simulated(Clock present, SystemTimer own) {
    return SimulatedPhone.on(present instanceof Timer timer ? timer : own);
  }
}
