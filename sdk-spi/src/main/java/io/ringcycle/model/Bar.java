package io.ringcycle.model;

/** Why somebody cannot or must not be called, whatever the session (rule STAT-4). */
public enum Bar {
  /** The roster gives no number. */
  NO_NUMBER,
  /** The roster gives something that cannot be dialled. */
  INVALID_NUMBER,
  /** A call found nobody behind the number; it waits for somebody to confirm or correct it. */
  SUSPECT_NUMBER,
  /** The person or the number is on the organisation's do-not-call list. */
  OPTED_OUT
}
