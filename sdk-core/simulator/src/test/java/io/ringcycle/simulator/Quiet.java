package io.ringcycle.simulator;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What goes wrong in a history is in its story; the engine's own log of it would be long. */
final class Quiet {
  private static final Logger ENGINE = Logger.getLogger("io.ringcycle");

  private Quiet() {}

  static void please() {
    ENGINE.setLevel(Level.OFF);
  }
}
