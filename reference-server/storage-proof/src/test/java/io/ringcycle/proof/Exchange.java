package io.ringcycle.proof;

import io.ringcycle.spi.Clock;
import io.ringcycle.spi.telephony.EndCause.Category;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The network: whatever is asked for rings, each time that it is asked for. Its log is what really
 * happened, in the order in which it happened.
 */
final class Exchange {
  private static final int AT_ONCE = 1;

  private final long seed;
  private final LogFile log;
  private final Clock clock;
  private final Mailbox mailbox;
  private final Map<String, List<Call>> legs = new HashMap<>();
  private final ScheduledExecutorService time = Executors.newScheduledThreadPool(AT_ONCE);
  private int calls;

  Exchange(long seed, LogFile log, Clock clock, Mailbox mailbox) {
    this.seed = seed;
    this.log = log;
    this.clock = clock;
    this.mailbox = mailbox;
  }

  private final class Call {
    private final String number = Integer.toString(++calls);
    private final String organisation;
    private final String leg;
    private final String to;
    private boolean over;

    private Call(String organisation, String leg, String to) {
      this.organisation = organisation;
      this.leg = leg;
      this.to = to;
    }

    private void happens(String what, String why) {
      log.write(what, number, leg, to, why);
      mailbox.event(String.join("\t", what, organisation, leg, why, clock.now().toString()));
    }

    private void end(Category why) {
      if (!over) {
        over = true;
        happens(Wire.ENDED, why.name());
      }
    }
  }

  /** Does what it is asked for, at once. */
  synchronized void take(List<String> command) {
    String leg = command.get(2);
    log.write("request", command.get(0), leg, command.get(3));
    switch (command.get(0)) {
      case Wire.RING -> ring(begun(command));
      case Wire.DIAL -> dial(begun(command));
      case Wire.ASK -> on(leg).forEach(call -> mailbox.sound(call.to, command.get(3)));
      default -> List.copyOf(on(leg)).forEach(this::hangUp);
    }
  }

  private Call begun(List<String> command) {
    Call call = new Call(command.get(1), command.get(2), command.get(3));
    legs.computeIfAbsent(call.leg, any -> new ArrayList<>()).add(call);
    log.write("start", call.number, call.leg, call.to, command.get(0));
    return call;
  }

  private List<Call> on(String leg) {
    return legs.getOrDefault(leg, List.of());
  }

  private void hangUp(Call call) {
    call.end(Category.CANCELED);
    mailbox.sound(call.to, Wire.HANG_UP);
  }

  /** A caller always takes the phone. */
  private void ring(Call call) {
    later(call, AT_ONCE, () -> call.happens(Wire.ANSWERED, ""));
  }

  private void dial(Call call) {
    Manner manner = Manner.of(seed, call.to);
    later(call, manner.rings(), () -> rings(call, manner));
  }

  private void rings(Call call, Manner manner) {
    call.happens(Wire.RINGING, "");
    later(call, manner.waits(), () -> goesOn(call, manner));
  }

  private void goesOn(Call call, Manner manner) {
    if (manner.answers()) {
      call.happens(Wire.ANSWERED, "");
      later(call, manner.talks(), () -> call.end(manner.end()));
    } else {
      call.end(manner.end());
    }
  }

  private void later(Call call, int millis, Runnable step) {
    var unused = time.schedule(() -> stepOf(call, step), millis, TimeUnit.MILLISECONDS);
  }

  private synchronized void stepOf(Call call, Runnable step) {
    if (!call.over) {
      step.run();
    }
  }
}
