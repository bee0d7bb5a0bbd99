package io.ringcycle.tck;

import io.ringcycle.spi.Clock;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A clock and a telephone that do nothing by themselves. */
final class Turned implements Clock, Telephony {
  final List<TelephonyCommand> sent = new ArrayList<>();
  private Instant now;

  Turned(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {
    // events are handed to the engine directly
  }

  @Override
  public void send(TelephonyCommand command) {
    sent.add(command);
  }
}
