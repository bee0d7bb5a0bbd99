package io.ringcycle.proof;

import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Telephony;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * A node with ten callers: the engine by its public API, on PostgreSQL, and the provider. It says
 * when its callers are done, and goes on taking in events until its input ends.
 */
final class Worker {
  private static final int CALLERS = 10;
  private static final OrganisationId US = new OrganisationId(Scene.ORGANISATION);

  private final Plan plan;
  private final Ringcycle ringcycle;
  private final Ears ears;
  private final Couriers couriers = new Couriers();
  private final AtomicBoolean stop = new AtomicBoolean();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private Worker(Plan plan) {
    this.plan = plan;
    this.ears = new Ears(callers().mapToObj(Worker::mobile).toList());
    FailPoints points = new FailPoints(plan.halt());
    Http provider = new Http(plan.provider());
    Storage storage = new MortalStorage(JpaStore.on(Pool.to(plan.database())).storage(), points);
    Telephony telephone = new MortalPhone(new RemotePhone(provider), points);
    Planted planted = Planted.valueOf(plan.planted());
    this.ringcycle =
        Ringcycle.builder()
            .storage(planted.storage(storage, telephone))
            .clock(new SharedClock(plan.folder().resolve("clock")))
            .telephony(planted.telephony(telephone))
            .errands(couriers)
            .settings(Settings.DEFAULT.keyToBegin(false))
            .build();
    threads.execute(new Post(provider, ringcycle, points, ears));
    var unused =
        Executors.newSingleThreadScheduledExecutor()
            .scheduleWithFixedDelay(this::settle, 0, 500, TimeUnit.MILLISECONDS);
  }

  private IntStream callers() {
    return IntStream.range(plan.firstCaller(), plan.firstCaller() + CALLERS);
  }

  private static String mobile(int caller) {
    return Scene.caller(caller).mobile().orElseThrow().e164();
  }

  private void settle() {
    try {
      ringcycle.settle(US);
    } catch (RuntimeException databaseAway) {
      System.out.println("unsettled");
    }
  }

  private void work() throws Exception {
    SharedClock clock = new SharedClock(plan.folder().resolve("clock"));
    Path file = plan.folder().resolve("client-" + plan.node() + ".log");
    ClientLog log = new ClientLog(new LogFile(file, clock));
    List<Future<?>> lives = new ArrayList<>();
    callers()
        .mapToObj(one -> new CallerLife(one, plan, ringcycle, log, ears, stop))
        .forEach(life -> lives.add(threads.submit(life)));
    threads.execute(this::untilToldToStop);
    for (Future<?> life : lives) {
      life.get();
    }
    couriers.finish();
    System.out.println("done");
  }

  /** A line asks the callers to stop; the end of the input ends the process. */
  private void untilToldToStop() {
    try {
      while (System.in.read() >= 0) {
        stop.set(true);
      }
    } catch (IOException gone) {
      stop.set(true);
    }
    System.exit(0);
  }

  public static void main(String[] arguments) throws Exception {
    Worker worker = new Worker(Plan.of(arguments));
    System.out.println("ready");
    worker.work();
  }
}
