package io.ringcycle.benchmarks.server;

import java.util.Optional;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.Supplier;

/** A page on its stream, which hears lines of it one after the other. */
final class Listening implements Subscriber<String> {
  private static final String OPEN = "event: open";

  private final Supplier<Optional<Heard>> awaited;
  private final Runnable open;
  private Optional<Heard> latest = Optional.empty();

  /**
   * A page.
   *
   * @param awaited what is listened for at the moment
   * @param open done when the server says that the stream has begun
   */
  Listening(Supplier<Optional<Heard>> awaited, Runnable open) {
    this.awaited = awaited;
    this.open = open;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(String line) {
    if (line.equals(OPEN)) {
      open.run();
    }
    Optional<Heard> now = awaited.get().filter(one -> one.isIn(line));
    if (now.isPresent() && !now.equals(latest)) {
      latest = now; // once, in however many facts it is told
      now.get().now();
    }
  }

  /** Whoever has asked for the stream is told. */
  @Override
  public void onError(Throwable broken) {}

  @Override
  public void onComplete() {}
}
