package io.ringcycle.proof;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the callers of this process hear on their phones. */
final class Ears {
  private static final String NOTHING = "";

  private final Map<String, BlockingQueue<String>> heard;

  Ears(Collection<String> numbers) {
    this.heard =
        numbers.stream()
            .collect(Collectors.toMap(Function.identity(), any -> new LinkedBlockingQueue<>()));
  }

  Collection<String> numbers() {
    return heard.keySet();
  }

  void sound(String number, String what) {
    heard.get(number).add(what);
  }

  /** Lets time go by. */
  void nothing(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  /** What is said to them, or nothing after a while. */
  String listen(String number, long millis) {
    try {
      String what = heard.get(number).poll(millis, TimeUnit.MILLISECONDS);
      return what == null ? NOTHING : what;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return NOTHING;
    }
  }
}
