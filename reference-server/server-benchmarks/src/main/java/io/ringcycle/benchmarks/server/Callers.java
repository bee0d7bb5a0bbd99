package io.ringcycle.benchmarks.server;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * So many callers phone at once, each of them one supporter a cycle, spread evenly over it. A
 * caller who is late is not waited for: the next begins when it is their time.
 */
final class Callers {
  private static final int AT_WORK = 64;
  private static final int DIGITS = 3;

  private final Histogram times = new ConcurrentHistogram(DIGITS);
  private final AtomicInteger byKey = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final Options options;
  private final int number;
  private final Samples samples;

  private Callers(Options options, int number, Samples samples) {
    this.options = options;
    this.number = number;
    this.samples = samples;
  }

  /** What came of it; memory at its end. */
  record Result(int callers, Histogram times, int byKey, List<String> failures, long memory) {}

  static Result measured(Place place, Options options, int number, Samples samples)
      throws Exception {
    try (Node node = place.ringcycle(Place.LASTING, "callers-" + number)) {
      Callers callers = new Callers(options, number, samples);
      callers.run(Api.takenOver(node.url()));
      return new Result(
          number,
          callers.times.copy(),
          callers.byKey.get(),
          List.copyOf(callers.failures),
          node.memory().orElse(0));
    }
  }

  private void run(Api admin) throws InterruptedException {
    ScheduledExecutorService workers = Executors.newScheduledThreadPool(AT_WORK);
    try {
      admin.ask("PUT", "/groups/all", "{\"name\": \"All\"}").well();
      List<OverHttp> all = made(admin);
      long cycle = options.cycle().toNanos();
      for (int place = 0; place < number; place++) {
        OverHttp caller = all.get(place);
        long delay = cycle * place / number;
        var unusedBegin = workers.schedule(() -> tried(caller::begin), delay, TimeUnit.NANOSECONDS);
        var unusedTurns =
            workers.scheduleAtFixedRate(
                () -> tried(() -> turn(caller)), delay + cycle, cycle, TimeUnit.NANOSECONDS);
      }
      Thread.sleep(options.length().plus(options.cycle()).toMillis());
    } finally {
      workers.shutdown();
      workers.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  /** With as many on each list as there are cycles, and some to spare for keys. */
  private List<OverHttp> made(Api admin) {
    int people = 2 * (int) options.length().dividedBy(options.cycle()) + 10;
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(place -> OverHttp.made(admin, place, people))
        .toList();
  }

  private void turn(Loop caller) {
    caller
        .turn()
        .ifPresentOrElse(
            time -> {
              times.recordValue(time);
              samples.add("claim, " + number + " callers", 0, time);
            },
            byKey::incrementAndGet);
  }

  /** One caller's trouble does not keep the others from phoning; it is told at the end. */
  private void tried(Runnable deed) {
    try {
      deed.run();
    } catch (RuntimeException trouble) {
      failures.add(String.valueOf(trouble.getMessage()));
    }
  }
}
