package io.ringcycle.spi.storage;

/**
 * A command that was carried out under an idempotency key.
 *
 * @param once the key, as the client chose it
 * @param fingerprint a hash of the command, which must be the same when the key comes again
 * @param result the id that the command had given, to be given again; may be empty
 */
public record OnceRow(String once, String fingerprint, String result) implements Kept {
  /** Names a command by its idempotency key. */
  public record Key(String once) implements RowKey<OnceRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return once.compareTo(other.once);
    }
  }

  @Override
  public Key key() {
    return new Key(once);
  }
}
