package io.ringcycle.spi.storage;

/**
 * What numbers are hashed with.
 *
 * @param hexadecimal 64 digits; never shown
 */
public record SecretRow(String hexadecimal) implements Kept {
  /** There is one for each organisation. */
  public record Key() implements RowKey<SecretRow> {}

  @Override
  public Key key() {
    return new Key();
  }

  @Override
  public String toString() {
    return "SecretRow";
  }
}
