package io.ringcycle.model;

/** Whether somebody was reached, in the words of the person who called (rule FLOW-4). */
public enum ContactResult {
  /** A conversation worth the name. */
  MEANINGFUL,
  /** They answered and want no more. */
  NOT_INTERESTED,
  /** Nobody was spoken to. */
  NOT_CONTACTED;

  /** Whether it counts as a contact: completes the supporter and begins a cooldown. */
  public boolean substantive() {
    return this != NOT_CONTACTED;
  }
}
