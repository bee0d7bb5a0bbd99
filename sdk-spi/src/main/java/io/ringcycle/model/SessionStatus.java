package io.ringcycle.model;

/** The status of a session: derived, never stored (rules SESS-1 to SESS-6). */
public enum SessionStatus {
  /** The call list was deleted; read-only. */
  ARCHIVED,
  /** A call is happening right now. */
  IN_PROGRESS,
  /** Every available supporter has been called through. */
  COMPLETED,
  /** At least one supporter was called or skipped. */
  STARTED,
  /** Nobody was called or skipped. */
  NOT_STARTED
}
