package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.Alarms;
import io.ringcycle.engine.Duties;
import io.ringcycle.engine.FlowEvents;
import io.ringcycle.engine.Ports;
import io.ringcycle.engine.Transactions;
import io.ringcycle.model.Caller;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.simulated.SystemTimer;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * The engine: calling sessions on a store, a clock and a telephone.
 *
 * <p>Safe for use by several threads; several engines may share one store. Every command is carried
 * out wholly or refused with a {@link io.ringcycle.model.RefusedException} that changes nothing.
 *
 * <pre>{@code
 * Ringcycle ringcycle = Ringcycle.create();
 * Desk ada = ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900001"));
 * }</pre>
 */
public final class Ringcycle implements AutoCloseable {
  private final SystemTimer own;
  private final Ports ports;
  private final Transactions transactions;
  private final FlowEvents events;
  private final Duties duties;
  private final Alarms alarms;

  Ringcycle(SystemTimer own, Ports ports) {
    this.own = own;
    this.ports = ports;
    this.transactions = new Transactions(ports, this::schedule);
    this.events = new FlowEvents(ports, transactions);
    this.duties = new Duties(ports, transactions);
    this.alarms = new Alarms(ports, duties);
    ports.telephony().reportTo(this::receive);
  }

  /** An engine in memory, on the system's clock, with a simulated phone. */
  public static Ringcycle create() {
    return builder().build();
  }

  /** Sets up an engine; every setting has a default. */
  public static RingcycleBuilder builder() {
    return new RingcycleBuilder();
  }

  /** What somebody may do: the commands and questions of one caller. */
  public Desk as(Caller caller) {
    return new Desk(new Acting(caller, ports, transactions));
  }

  /**
   * Takes in what a telephone reports. A {@link io.ringcycle.spi.telephony.Telephony} calls it by
   * itself; whoever receives events in another way calls it after having verified them.
   *
   * @return false if the leg is none of ours; nothing has changed then
   */
  public boolean receive(TelephonyEvent event) {
    return events.receive(event);
  }

  /**
   * Does what has fallen due by the clock alone: calls of which nothing more is heard, logs that
   * never came. Call it after a restart; where the clock is a {@link Timer}, the engine wakes
   * itself from then on. Harmless when repeated.
   */
  public void settle(OrganisationId organisation) {
    duties.settle(organisation);
    alarms.schedule(organisation);
  }

  /** When {@link #settle} will have something to do, if nothing else happens. */
  public Optional<Instant> nextDue(OrganisationId organisation) {
    return duties.nextDue(organisation);
  }

  /**
   * Ends the thread of the timer that the engine made for itself, if it needed one. Whatever was
   * handed to the builder stays as it is; nothing is lost, and commands may still be given.
   */
  @Override
  public void close() {
    own.close();
  }

  private void schedule(OrganisationId organisation, Collection<Row> changed) {
    alarms.schedule(organisation, changed);
  }
}
