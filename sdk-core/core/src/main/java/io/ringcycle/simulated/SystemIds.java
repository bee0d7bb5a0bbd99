package io.ringcycle.simulated;

import io.ringcycle.spi.Ids;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDs of version 7 (RFC 9562): 36 characters that sort by the time at which they were given, and
 * within one instance strictly, even within a millisecond and when the machine's clock goes back.
 * Safe for use by several threads.
 */
public final class SystemIds implements Ids {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM = 0x3FFF_FFFF_FFFF_FFFFL;

  private final SecureRandom random = new SecureRandom();
  private final AtomicLong latest = new AtomicLong();

  /** A source of its own; two sources never meet but by chance in 62 bits. */
  public SystemIds() {}

  @Override
  public String next() {
    long present = Instant.now().toEpochMilli() << 12;
    long stamp = latest.updateAndGet(before -> Math.max(before + 1, present));
    long high = (stamp >>> 12 << 16) | VERSION_7 | (stamp & 0xFFF);
    return new UUID(high, VARIANT | (random.nextLong() & RANDOM)).toString();
  }
}
