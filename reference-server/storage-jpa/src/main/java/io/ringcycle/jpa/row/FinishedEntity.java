package io.ringcycle.jpa.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.BitSet;

/**
 * Which of many places in a row a session has finished with, a bit for each; and which of many such
 * pages are full, a bit for each of them.
 */
@Entity
@Table(schema = "ringcycle", name = "finished")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class FinishedEntity {
  /** How many bits a page has. */
  public static final int BITS = 8_192;

  @EmbeddedId private PageOf key;
  private byte[] bits;

  protected FinishedEntity() {}

  /** A page of which nothing is set. */
  public FinishedEntity(PageOf key) {
    this.key = key;
    this.bits = new byte[BITS / Byte.SIZE];
  }

  /** Which page it is. */
  public PageOf key() {
    return key;
  }

  /** The bits that are set. */
  public BitSet all() {
    return BitSet.valueOf(bits);
  }

  /** The first bit from there on that is not set; {@link #BITS} if there is none. */
  public int nextClear(int from) {
    int at = from;
    while (at < BITS && isSet(at)) {
      at++;
    }
    return at;
  }

  private boolean isSet(int at) {
    return (bits[at / Byte.SIZE] & mask(at)) != 0;
  }

  private static int mask(int at) {
    return 1 << (at % Byte.SIZE);
  }

  /** Whether all are set. */
  public boolean isFull() {
    return nextClear(0) == BITS;
  }

  /** Sets or clears one. */
  public void set(int at, boolean value) {
    byte[] changed = bits.clone(); // the provider sees another array, not another bit
    int mask = mask(at);
    int now = changed[at / Byte.SIZE];
    changed[at / Byte.SIZE] = (byte) (value ? now | mask : now & ~mask);
    bits = changed;
  }
}
