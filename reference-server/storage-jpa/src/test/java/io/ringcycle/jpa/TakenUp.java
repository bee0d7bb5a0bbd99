package io.ringcycle.jpa;

import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.EndCause.Category;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Every caller takes it and presses no key; of supporters only the end is heard. */
final class TakenUp implements Telephony {
  private final AtomicReference<Consumer<TelephonyEvent>> engine = new AtomicReference<>();

  @Override
  public void reportTo(Consumer<TelephonyEvent> told) {
    engine.set(told);
  }

  @Override
  public void send(TelephonyCommand command) {
    if (command instanceof RingCaller ring) {
      engine.get().accept(new Answered(ring.organisation(), ring.leg(), Crowd.NOON));
    } else if (command instanceof HangUp hangUp) {
      engine
          .get()
          .accept(
              new Ended(
                  hangUp.organisation(),
                  hangUp.leg(),
                  EndCause.of(Category.NO_ANSWER),
                  Crowd.NOON));
    }
  }
}
