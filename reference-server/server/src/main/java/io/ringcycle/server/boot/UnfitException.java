package io.ringcycle.server.boot;

/** This node must not go to work where it is. Nothing was changed. */
final class UnfitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnfitException(String why) {
    super(why);
  }
}
