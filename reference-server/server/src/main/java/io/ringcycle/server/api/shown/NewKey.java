package io.ringcycle.server.api.shown;

/** A key that is shown once. */
public record NewKey(String key) {
  /** Without it, so that it reaches no log. */
  @Override
  public String toString() {
    return "NewKey[]";
  }
}
