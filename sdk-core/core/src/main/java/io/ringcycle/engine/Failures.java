package io.ringcycle.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Logs what went wrong behind a port, without the words of it: they may hold a number or a name.
 */
final class Failures {
  private Failures() {}

  /** The kind of failure as a warning, the whole of it only where somebody asked to debug. */
  static void log(Logger log, String what, RuntimeException failure) {
    log.log(Level.WARNING, what + ": " + failure.getClass().getName());
    log.log(Level.DEBUG, what, failure);
  }
}
