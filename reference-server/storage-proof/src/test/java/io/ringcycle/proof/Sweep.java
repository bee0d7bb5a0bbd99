package io.ringcycle.proof;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.LegId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.view.LineState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A node whose ten callers go through a list each as fast as they can: nobody answers them, at
 * once. Whoever is dialled stands in a log before anything else happens.
 */
final class Sweep implements Telephony {
  static final int CALLERS = 10;

  private final LogFile log;
  private final Set<LegId> callers = ConcurrentHashMap.newKeySet();
  private volatile Consumer<TelephonyEvent> engine = event -> {};

  private Sweep(LogFile log) {
    this.log = log;
  }

  /** Arguments: its name, the folder of the logs, the database, and the first of its callers. */
  public static void main(String[] words) throws Exception {
    Sweep provider = new Sweep(new LogFile(file(Path.of(words[1]), words[0]), Instant::now));
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(JpaStore.on(Pool.to(words[2])).storage())
            .telephony(provider)
            .settings(Settings.DEFAULT.keyToBegin(false))
            .build();
    callAll(ringcycle, Integer.parseInt(words[3]));
    System.exit(0);
  }

  static Path file(Path folder, String node) {
    return folder.resolve(node + ".log");
  }

  private static void callAll(Ringcycle ringcycle, int first) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    List<Future<?>> all = new ArrayList<>();
    for (int caller = first; caller < first + CALLERS; caller++) {
      Desk desk = ringcycle.as(Scene.caller(caller));
      CallListId list = Crowd.list(caller);
      all.add(threads.submit(() -> callAll(desk.open(list))));
    }
    for (Future<?> one : all) {
      one.get();
    }
  }

  /** Until nobody is left whom somebody else has not called. */
  private static void callAll(CallingSession session) {
    boolean somebody = begins(session);
    while (somebody) {
      if (session.line().state().state() == LineState.LOG_THE_CONTACT) {
        session.contacts().log(ContactLog.notContacted(""));
        session.line().next();
      } else {
        somebody = begins(session);
      }
    }
  }

  private static boolean begins(CallingSession session) {
    try {
      session.line().start();
      return true;
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.NobodyAvailable) {
        return false;
      }
      throw refused;
    }
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> other) {
    engine = other;
  }

  @Override
  public void send(TelephonyCommand command) {
    if (command instanceof RingCaller ring) {
      callers.add(ring.leg());
      engine.accept(new Answered(ring.organisation(), ring.leg(), Instant.now()));
    } else if (command instanceof DialSupporter dial) {
      log.write(Wire.DIAL, dial.leg().value(), dial.to().e164());
      ends(dial, EndCause.Category.NO_ANSWER);
    } else if (command instanceof HangUp hangUp && callers.remove(hangUp.leg())) {
      ends(hangUp, EndCause.Category.NORMAL);
    }
  }

  private void ends(TelephonyCommand of, EndCause.Category why) {
    engine.accept(new Ended(of.organisation(), of.leg(), EndCause.of(why), Instant.now()));
  }
}
