package io.ringcycle.simulated;

import io.ringcycle.spi.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that are the same in every run: a word for the seed and a count, such as {@code
 * s42-00000001}, which sort in order up to 99,999,999. Two sources of one seed give the same ids,
 * so each engine gets a seed of its own. Safe for use by several threads.
 */
public final class SeededIds implements Ids {
  private static final int DIGITS = 8;

  private final String prefix;
  private final AtomicLong given = new AtomicLong();

  private SeededIds(String prefix) {
    this.prefix = prefix;
  }

  /** The ids of that seed, from the first. */
  public static SeededIds of(long seed) {
    return new SeededIds("s" + Long.toUnsignedString(seed) + "-");
  }

  /** Always the same for a seed, so not for real numbers. */
  @Override
  public String secret() {
    return HexFormat.of().formatHex(Arrays.copyOf(prefix.getBytes(StandardCharsets.US_ASCII), 32));
  }

  @Override
  public String next() {
    String count = Long.toString(given.incrementAndGet());
    return prefix + "0".repeat(Math.max(0, DIGITS - count.length())) + count;
  }
}
