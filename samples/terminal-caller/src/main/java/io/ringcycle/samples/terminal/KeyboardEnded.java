package io.ringcycle.samples.terminal;

/** The input has ended where an answer was wanted; what was answered before is not used. */
final class KeyboardEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeyboardEnded() {
    super("the input has ended");
  }
}
