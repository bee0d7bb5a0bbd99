package io.ringcycle.facts;

/** Why the flow stopped although the caller had not hung up. */
public enum PauseReason {
  /** The provider takes no more calls just now. */
  CAPACITY,
  /** The account has no money. */
  FUNDS,
  /** The provider does not accept the credentials. */
  AUTHENTICATION,
  /** It refused several numbers in a row, so the fault is hardly the numbers'. */
  REFUSED_OFTEN,
  /**
   * The do-not-call register or the contact history did not answer: nobody is dialled on a guess.
   */
  REGISTER_SILENT
}
