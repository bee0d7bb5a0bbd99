package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A telephone that notes which legs it is to dial, and says nothing by itself. */
final class Phone implements Telephony {
  private final Map<PhoneNumber, LegId> rung = new ConcurrentHashMap<>();
  private final Map<LegId, LegId> dialled = new ConcurrentHashMap<>();
  private final Set<PhoneNumber> numbers = ConcurrentHashMap.newKeySet();

  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {}

  @Override
  public void send(TelephonyCommand command) {
    if (command instanceof RingCaller ring) {
      rung.put(ring.to(), ring.leg());
    } else if (command instanceof DialSupporter dial) {
      dial(dial);
    }
  }

  /** Nobody is claimed twice here, so a number that comes again is a fault of what is measured. */
  private void dial(DialSupporter dial) {
    if (!numbers.add(dial.to())) {
      throw new IllegalStateException("dialled twice: " + dial.to());
    }
    dialled.put(dial.anchor(), dial.leg());
  }

  /** The leg on which a caller is rung. */
  LegId anchor(PhoneNumber caller) {
    return Optional.ofNullable(rung.get(caller)).orElseThrow();
  }

  /** Whether somebody was dialled for that caller since the last call was taken. */
  boolean hasDialled(LegId anchor) {
    return dialled.containsKey(anchor);
  }

  /** The leg of the supporter who was dialled for that caller, once. */
  LegId take(LegId anchor) {
    return Optional.ofNullable(dialled.remove(anchor)).orElseThrow();
  }
}
