package io.ringcycle.proof;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.view.LineState;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A caller at work until nobody is left to call, with a break now and then. They go by what they
 * hear on their phone; where they hear nothing, they look at the screen. Where a command fails they
 * ask for the same again.
 */
final class CallerLife implements Runnable {
  private static final long PATIENCE = 1_000; // milliseconds
  private static final int BREAK_AFTER = 4;

  private final Desk desk;
  private final CallListId list;
  private final String number;
  private final String name;
  private final long thinks;
  private final ClientLog log;
  private final Ears ears;
  private final AtomicBoolean stopped;
  private SessionId session = new SessionId("none");
  private boolean finished;
  private int commands;
  private int contacts;

  CallerLife(
      int caller, Plan plan, Ringcycle ringcycle, ClientLog log, Ears ears, AtomicBoolean stop) {
    Caller who = Scene.caller(caller);
    this.desk = ringcycle.as(who);
    this.list = Scene.list(caller);
    this.number = who.mobile().orElseThrow().e164();
    this.name = plan.node() + "-" + caller;
    this.thinks = plan.thinks();
    this.log = log;
    this.ears = ears;
    this.stopped = stop;
  }

  @Override
  public void run() {
    again("open", key -> desk.open(list).id()).ifPresent(id -> session = id);
    while (!finished && !stopped.get()) {
      work();
    }
    if (!finished) {
      hangUp();
    }
  }

  /** What the screen says decides what is to be done. */
  private void work() {
    Optional<LineState> state = again("look", key -> desk.session(session).line().state().state());
    switch (state.orElse(LineState.OFF)) {
      case OFF -> start();
      case LOG_THE_CONTACT -> logAndGoOn();
      case READY -> goOn();
      default -> talk();
    }
  }

  private void start() {
    finished = told("start", key -> once(key).line().start()).isEmpty() && isNobodyLeft();
    talk();
  }

  private boolean isNobodyLeft() {
    boolean nobody = again("look", key -> desk.session(session).next().isEmpty()).orElse(false);
    boolean off =
        again("look", key -> desk.session(session).line().state())
            .filter(line -> line.state() == LineState.OFF && line.call().isEmpty())
            .isPresent();
    return nobody && off;
  }

  /** As long as somebody tells the caller to log. */
  private void talk() {
    String heard = finished ? "" : ears.listen(number, PATIENCE);
    while (heard.equals(Prompt.LOG_THEN_GO_ON.name()) && !stopped.get()) {
      logAndGoOn();
      heard = ears.listen(number, PATIENCE);
    }
  }

  private void logAndGoOn() {
    think();
    String entry = name + " entry " + commands;
    boolean reached = ++contacts % 3 != 0;
    ContactLog words = reached ? ContactLog.meaningful(entry) : ContactLog.notContacted(entry);
    again("log\t" + entry, key -> once(key).contacts().log(words))
        .ifPresent(contact -> System.out.println("logged"));
    if (thinks > 0 && contacts % BREAK_AFTER == 0) {
      hangUp();
    } else {
      goOn();
    }
  }

  private void think() {
    if (thinks > 0) {
      ears.nothing(thinks);
    }
  }

  private void goOn() {
    told("next", key -> once(key).line().next());
  }

  private void hangUp() {
    told("hang up", key -> once(key).line().hangUp());
  }

  private CallingSession once(String key) {
    return desk.once(key).session(session);
  }

  private Optional<String> told(String what, Consumer<String> command) {
    return again(
        what,
        key -> {
          command.accept(key);
          return "";
        });
  }

  /** Asks again for the same where nobody knows what came of it. */
  private <T> Optional<T> again(String what, Function<String, T> command) {
    String key = name + " " + commands++;
    for (; ; ) {
      try {
        Supplier<T> once = () -> command.apply(key);
        return log.command(what, key, once);
      } catch (RuntimeException nobodyKnows) {
        if (stopped.get()) {
          return Optional.empty();
        }
        ears.nothing(PATIENCE / 10);
      }
    }
  }
}
