package io.ringcycle.model;

/**
 * A command was refused. Nothing was changed by it, and nothing was lost.
 *
 * <p>Its message is {@link Refusal#reason()}: words that may be shown, without any personal data.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  /** Refuses. */
  public RefusedException(Refusal refusal) {
    super(refusal.reason(), null, false, true);
    this.refusal = refusal;
  }

  /** What was refused and why. */
  public Refusal refusal() {
    return refusal;
  }
}
