package io.ringcycle.server.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A bucket of permits for each who asks, filled evenly: as many a minute as it holds. Safe for use
 * by several threads; whoever has been quiet for a minute takes no room.
 */
final class Buckets {
  private static final Duration TO_FILL = Duration.ofMinutes(1);
  private static final int MANY = 10_000;

  private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final int perMinute;
  private volatile Instant swept = Instant.EPOCH;

  /**
   * With room for so many permits each.
   *
   * @param perMinute 1 or more
   */
  Buckets(int perMinute) {
    if (perMinute < 1) {
      throw new IllegalArgumentException("a limit is 1 request a minute at least");
    }
    this.perMinute = perMinute;
  }

  /** What was left at an instant, and whether the last one who asked got nothing. */
  private record Bucket(double left, Instant at, boolean refused) {
    Bucket less() {
      return left < 1 ? new Bucket(left, at, true) : new Bucket(left - 1, at, false);
    }
  }

  /** Takes a permit, if there is one; else how long it takes until there is. */
  Optional<Duration> take(String who, Instant now) {
    sweep(now);
    Bucket after =
        buckets.merge(
            who,
            new Bucket(perMinute, now, false).less(),
            (known, any) -> refilled(known, now).less());
    return after.refused ? Optional.of(TO_FILL.dividedBy(perMinute)) : Optional.empty();
  }

  /** Once a minute is enough: nobody's bucket fills up in less. */
  private void sweep(Instant now) {
    if (buckets.size() > MANY && !now.isBefore(swept.plus(TO_FILL))) {
      swept = now;
      buckets.values().removeIf(bucket -> filled(bucket, now) >= perMinute);
    }
  }

  /** How many are remembered. */
  int size() {
    return buckets.size();
  }

  private Bucket refilled(Bucket bucket, Instant now) {
    return new Bucket(filled(bucket, now), now, false);
  }

  private double filled(Bucket bucket, Instant now) {
    double minutes = (double) Duration.between(bucket.at, now).toMillis() / TO_FILL.toMillis();
    return Math.min(perMinute, bucket.left + Math.max(0, minutes) * perMinute);
  }
}
