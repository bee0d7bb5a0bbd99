package io.ringcycle.spi.storage;

/**
 * The store could not do its work: it is away, takes no changes just now, or took too long. Nothing
 * is half done, and it can be asked again.
 */
public final class StorageUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean mayHaveBeenKept;

  /**
   * Says what is known.
   *
   * @param mayHaveBeenKept false if it is certain that nothing was kept
   * @param cause what the store itself said
   */
  public StorageUnavailableException(boolean mayHaveBeenKept, Throwable cause) {
    super(
        mayHaveBeenKept
            ? "the store broke off, and nobody knows whether the change was kept"
            : "the store is not available; nothing was kept",
        cause);
    this.mayHaveBeenKept = mayHaveBeenKept;
  }

  /**
   * Whether the change may have been kept all the same, so that it must not be made again but under
   * its own idempotency key.
   */
  public boolean mayHaveBeenKept() {
    return mayHaveBeenKept;
  }
}
