package io.ringcycle.server.calls;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.server.calls.CallGate.Verdict;
import io.ringcycle.spi.storage.StorageUnavailableException;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Any telephone, behind the gate. However a dial came about, by a request or by a key on a phone,
 * it passes here: too many are refused for capacity, which pauses the session, and a number that
 * costs extra is refused for what it is. Where nobody can count, nobody is dialled.
 */
public final class GuardedTelephony implements Telephony {
  private static final Logger LOG = System.getLogger(GuardedTelephony.class.getName());

  private final Telephony telephony;
  private final CallGate gate;
  private volatile Consumer<TelephonyEvent> engine = event -> {};

  public GuardedTelephony(Telephony telephony, CallGate gate) {
    this.telephony = telephony;
    this.gate = gate;
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> listener) {
    engine = listener;
    telephony.reportTo(this::report);
  }

  private void report(TelephonyEvent event) {
    if (event instanceof TelephonyEvent.Ended || event instanceof TelephonyEvent.Refused) {
      forget(event);
    }
    engine.accept(event);
  }

  /** A call that stays counted is over by itself in time. */
  private void forget(TelephonyEvent event) {
    try {
      gate.over(event.leg());
    } catch (StorageUnavailableException away) {
      LOG.log(Level.WARNING, "a call that has ended stays counted for a while", away);
    }
  }

  @Override
  public void send(TelephonyCommand command) {
    Optional<Refusal> refused = refused(command);
    refused.ifPresentOrElse(
        why ->
            engine.accept(new TelephonyEvent.Refused(command.organisation(), command.leg(), why)),
        () -> telephony.send(command));
  }

  private Optional<Refusal> refused(TelephonyCommand command) {
    if (command instanceof DialSupporter dial) {
      return refused(command, dial.to(), dial.ringAtMost().plus(dial.lastAtMost()));
    } else if (command instanceof RingCaller ring) {
      return refused(command, ring.to(), ring.ringAtMost().plus(ring.lastAtMost()));
    }
    return Optional.empty();
  }

  private Optional<Refusal> refused(TelephonyCommand command, PhoneNumber to, Duration longest) {
    if (Costly.why(to).isPresent()) {
      return Optional.of(Refusal.INVALID);
    }
    try {
      Verdict verdict = gate.admit(command.organisation(), command.leg(), longest);
      return verdict == Verdict.FREE ? Optional.empty() : Optional.of(Refusal.CAPACITY);
    } catch (StorageUnavailableException away) {
      LOG.log(Level.WARNING, "nobody is dialled while calls cannot be counted", away);
      return Optional.of(Refusal.CAPACITY);
    }
  }
}
