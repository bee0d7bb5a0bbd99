package io.ringcycle.proof;

import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.function.Consumer;

/** A telephone whose process may die right before a request, or right after it. */
record MortalPhone(Telephony telephone, FailPoints points) implements Telephony {
  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {
    telephone.reportTo(engine);
  }

  @Override
  public void send(TelephonyCommand command) {
    String what = command.getClass().getSimpleName();
    points.reach("sending." + what);
    telephone.send(command);
    points.reach("sent." + what);
  }
}
