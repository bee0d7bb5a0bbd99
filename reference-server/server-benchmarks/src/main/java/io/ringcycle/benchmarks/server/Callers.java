package io.ringcycle.benchmarks.server;

import io.ringcycle.database.Postgres;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * So many callers phone at once, each of them one supporter a cycle, spread evenly over it. A
 * caller who is late is not waited for: the next begins when it is their time.
 */
final class Callers {
  /** As a real one; H2 would let those who change something wait for each other. */
  static final Map<String, String> DURABLE =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "shared_buffers", "512MB",
          "listen_addresses", "127.0.0.1");

  private static final int AT_WORK = 64;
  private static final int DIGITS = 3;
  private static final int PRACTISING = 40;
  private static final int REHEARSED = 150;
  private static final int TO_SPARE = 10;

  /** Which part of a cycle a caller takes to write down what was said. */
  private static final int WRITING = 10;

  private final Histogram times = new ConcurrentHistogram(DIGITS);
  private final AtomicInteger untimed = new AtomicInteger();
  private final LongAccumulator latest = new LongAccumulator(Math::max, 0);
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final Options options;
  private final int number;
  private final Samples samples;

  private Callers(Options options, int number, Samples samples) {
    this.options = options;
    this.number = number;
    this.samples = samples;
  }

  /**
   * What came of it.
   *
   * @param untimed turns in which nobody was claimed by HTTP
   * @param latest how long after its time a turn began at most, in nanoseconds
   * @param around what the machine was like while they phoned
   * @param memory of the server at the end
   */
  record Result(
      int callers,
      Histogram times,
      int untimed,
      long latest,
      Surroundings.Told around,
      List<String> failures,
      long memory) {}

  static Result measured(Place place, Options options, int number, Samples samples)
      throws Exception {
    try (Postgres database = Postgres.start(DURABLE);
        Node node = place.ringcycle(Place.LASTING, "callers-" + number, database)) {
      Callers callers = new Callers(options, number, samples);
      Surroundings.Told around = callers.run(Api.takenOver(node.url()), database);
      return new Result(
          number,
          callers.times.copy(),
          callers.untimed.get(),
          callers.latest.get(),
          around,
          List.copyOf(callers.failures),
          node.memory().orElse(0));
    }
  }

  private Surroundings.Told run(Api admin, Postgres database) throws Exception {
    admin.ask("PUT", "/groups/all", "{\"name\": \"All\"}").well();
    List<OverHttp> all = made(admin);
    practise(all.subList(number, all.size()));
    try (Surroundings around = Surroundings.watched(database)) {
      phone(all);
      return around.told();
    }
  }

  private void phone(List<OverHttp> all) throws InterruptedException {
    ScheduledExecutorService workers = Executors.newScheduledThreadPool(AT_WORK);
    try {
      IntStream.range(0, number).forEach(place -> plan(workers, place, all.get(place)));
    } finally {
      workers.shutdown(); // what is planned is done
      boolean unused =
          workers.awaitTermination(
              options.length().plus(options.cycle()).toSeconds() + 60, TimeUnit.SECONDS);
      int left = workers.shutdownNow().size();
      failures.addAll(Collections.nCopies(left, "a turn was never taken"));
    }
  }

  /** With as many on each list as there are turns, and some to spare for keys. */
  private List<OverHttp> made(Api admin) {
    return IntStream.range(0, number + PRACTISING)
        .parallel()
        .mapToObj(place -> OverHttp.made(admin, place, turns(place) + TO_SPARE))
        .toList();
  }

  private int turns(int place) {
    return place < number ? turns() : REHEARSED;
  }

  private int turns() {
    return (int) options.length().dividedBy(options.cycle());
  }

  /**
   * So that few callers do not find a colder server than many, nor either of them one whose
   * compilers are still at work: that takes thousands of calls.
   */
  private void practise(List<OverHttp> some) {
    some.forEach(OverHttp::start);
    some.parallelStream().forEach(Callers::rehearse);
  }

  private static void rehearse(OverHttp caller) {
    caller.awaitBegun();
    IntStream.range(0, REHEARSED).forEach(any -> caller.turn());
    caller.hangUp();
  }

  private void plan(ScheduledExecutorService workers, int place, OverHttp caller) {
    long cycle = options.cycle().toNanos();
    long delay = cycle * place / number;
    long now = System.nanoTime();
    var unusedStart = workers.schedule(() -> tried(caller::start), delay, TimeUnit.NANOSECONDS);
    for (int turn = 1; turn <= turns(); turn++) {
      long after = delay + turn * cycle;
      long written = after + cycle / WRITING;
      var unusedEnd = workers.schedule(() -> tried(caller::endCall), after, TimeUnit.NANOSECONDS);
      var unusedTurn =
          workers.schedule(
              () -> tried(() -> goOn(caller, now + written)), written, TimeUnit.NANOSECONDS);
    }
  }

  private void goOn(OverHttp caller, long planned) {
    latest.accumulate(System.nanoTime() - planned);
    caller
        .goOn()
        .ifPresentOrElse(
            time -> {
              times.recordValue(time);
              samples.add("claim, " + number + " callers", 0, time);
            },
            untimed::incrementAndGet);
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
