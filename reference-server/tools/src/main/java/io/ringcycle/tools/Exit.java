package io.ringcycle.tools;

/** By which number a command ends. */
final class Exit {
  static final int FINE = 0;
  static final int DIFFERENCES = 1;
  static final int USAGE = 2;
  static final int NO_DATABASE = 3;
  static final int BROKE_OFF = 4;

  private Exit() {}
}
