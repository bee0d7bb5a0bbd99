package io.ringcycle;

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
public final class HandTurned implements Clock, Telephony {
  public final List<TelephonyCommand> sent = new ArrayList<>();
  private Instant now;
  private boolean failing;

  public HandTurned(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  public void advance(Duration time) {
    now = now.plus(time);
  }

  public void set(Instant instant) {
    now = instant;
  }

  /** The latest command of a kind. */
  public <C extends TelephonyCommand> C last(Class<C> kind) {
    return all(kind).get(all(kind).size() - 1);
  }

  /** All commands of a kind. */
  public <C extends TelephonyCommand> List<C> all(Class<C> kind) {
    return sent.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {}

  /** The next dial reaches the network and its answer is lost. */
  public void failNext() {
    failing = true;
  }

  @Override
  public synchronized void send(TelephonyCommand command) {
    sent.add(command);
    if (failing && command instanceof TelephonyCommand.DialSupporter) {
      failing = false;
      throw new IllegalStateException("the answer was lost");
    }
  }
}
