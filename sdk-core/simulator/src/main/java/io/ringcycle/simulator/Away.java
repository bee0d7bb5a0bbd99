package io.ringcycle.simulator;

/** A store or a provider gave no answer. */
final class Away extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Away(String what) {
    super(what, null, false, false);
  }
}
