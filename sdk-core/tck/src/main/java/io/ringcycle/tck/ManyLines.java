package io.ringcycle.tck;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * A network on which everybody picks up. It notes who is dialled, and who is while they talk. Each
 * thread has a line of its own.
 */
final class ManyLines {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  final Queue<PhoneNumber> dialled = new ConcurrentLinkedQueue<>();
  final Queue<PhoneNumber> dialledWhileTalking = new ConcurrentLinkedQueue<>();
  private final Set<PhoneNumber> talking = ConcurrentHashMap.newKeySet();
  private final ThreadLocal<Deque<Runnable>> calls = ThreadLocal.withInitial(ArrayDeque::new);

  /** The telephone of one node. */
  Telephony exchange() {
    return new Exchange();
  }

  /** The call that this thread's caller was given is answered and ends; false if there is none. */
  boolean talks() {
    boolean given = !calls.get().isEmpty();
    if (given) {
      calls.get().removeFirst().run();
    }
    return given;
  }

  private final class Exchange implements Telephony {
    private Consumer<TelephonyEvent> engine = event -> {};

    @Override
    public void reportTo(Consumer<TelephonyEvent> listener) {
      engine = listener;
    }

    @Override
    public void send(TelephonyCommand command) {
      if (command instanceof RingCaller ring) {
        engine.accept(new Answered(ring.organisation(), ring.leg(), NOON));
      } else if (command instanceof DialSupporter dial) {
        dialled.add(dial.to());
        if (!talking.add(dial.to())) {
          dialledWhileTalking.add(dial.to());
        }
        calls.get().addLast(() -> talk(dial));
      }
    }

    private void talk(DialSupporter dial) {
      engine.accept(new Answered(dial.organisation(), dial.leg(), NOON));
      talking.remove(dial.to());
      engine.accept(
          new Ended(dial.organisation(), dial.leg(), EndCause.of(EndCause.Category.NORMAL), NOON));
    }
  }
}
