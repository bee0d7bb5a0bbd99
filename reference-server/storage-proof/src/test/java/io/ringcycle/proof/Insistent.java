package io.ringcycle.proof;

import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A telephone that sends a command again where it got no answer. */
record Insistent(Telephony telephone) implements Telephony {
  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {
    telephone.reportTo(engine);
  }

  @Override
  public void send(TelephonyCommand command) {
    try {
      telephone.send(command);
    } catch (UncheckedIOException noAnswer) {
      telephone.send(command);
    }
  }
}
