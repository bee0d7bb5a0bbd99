package io.ringcycle.simulator;

/** The process is gone in the middle of something; nothing in it can catch that. */
final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  Crash() {
    super("the node is gone", null, false, false);
  }
}
