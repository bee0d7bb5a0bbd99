package io.ringcycle.proof;

import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.function.Consumer;

/** The provider as a worker reaches it: one request for each command. */
record RemotePhone(Http provider) implements Telephony {
  /** Events are fetched, by whichever node is first. */
  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {}

  @Override
  public void send(TelephonyCommand command) {
    provider.post("/command", String.join("\t", Wire.words(command)));
  }
}
