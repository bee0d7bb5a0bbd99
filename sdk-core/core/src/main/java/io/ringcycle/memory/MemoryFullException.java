package io.ringcycle.memory;

/**
 * The store in memory has no room for a change of an organisation; thrown before any of the change
 * is kept. All that was kept before stays as it is, and smaller changes are still heard.
 */
public final class MemoryFullException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  MemoryFullException(String message) {
    super(message);
  }
}
