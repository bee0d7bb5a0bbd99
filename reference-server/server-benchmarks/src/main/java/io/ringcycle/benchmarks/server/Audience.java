package io.ringcycle.benchmarks.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pages that listen to one session, each on a connection of its own; two threads serve them all.
 */
final class Audience implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int KNOCKING_AT_ONCE = 32;
  private static final int SECONDS_TO_OPEN = 60;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HttpClient client =
      HttpClient.newBuilder().executor(threads).version(HttpClient.Version.HTTP_1_1).build();
  private final Semaphore knocking = new Semaphore(KNOCKING_AT_ONCE);
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger over = new AtomicInteger();
  private final HttpRequest request;
  private volatile Optional<Heard> awaited = Optional.empty();

  Audience(Api api, String session) {
    this.request =
        HttpRequest.newBuilder(URI.create(api.url() + "/api/v1/sessions/" + session + "/events"))
            .header("Authorization", "Bearer " + api.key())
            .header("Ringcycle-User", api.user())
            .build();
  }

  /** Returns when the server has begun all their streams. */
  void join(int pages) throws InterruptedException {
    for (int page = 0; page < pages; page++) {
      enter();
      var unused =
          client
              .sendAsync(request, any -> BodySubscribers.fromLineSubscriber(listening()))
              .whenComplete((answer, broken) -> over.incrementAndGet());
    }
    Patience.until(() -> open.get() == pages || over.get() > 0);
    if (over.get() > 0) {
      throw new IllegalStateException("a stream was refused or has ended at once");
    }
  }

  private void enter() throws InterruptedException {
    if (!knocking.tryAcquire(SECONDS_TO_OPEN, TimeUnit.SECONDS)) {
      throw new IllegalStateException("only " + open.get() + " streams were begun");
    }
  }

  private Listening listening() {
    return new Listening(() -> awaited, this::opened);
  }

  private void opened() {
    open.incrementAndGet();
    knocking.release();
  }

  /** They listen for that from now on. */
  void listenFor(Heard next) {
    awaited = Optional.of(next);
  }

  /** How many streams have ended so far. */
  int over() {
    return over.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
