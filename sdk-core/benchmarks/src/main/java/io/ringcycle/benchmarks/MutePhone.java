package io.ringcycle.benchmarks;

import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.function.Consumer;

/** A telephone that takes every command and says nothing. */
final class MutePhone implements Telephony {
  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {}

  @Override
  public void send(TelephonyCommand command) {}
}
