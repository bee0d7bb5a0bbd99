package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Postgres;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does not wait for ever for what may take hours. */
record Limit(Postgres server, String database, int seconds) {

  /** How long some work took, in nanoseconds; nothing where it was broken off. */
  Optional<Long> time(Runnable work) {
    CompletableFuture<Long> running = CompletableFuture.supplyAsync(() -> Alternation.time(work));
    try {
      return Optional.of(running.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException tooLong) {
      server.interrupt(database);
      running.exceptionally(broken -> 0L).join();
      return Optional.empty();
    } catch (InterruptedException | ExecutionException failure) {
      throw new CompletionException(failure);
    }
  }
}
