package io.ringcycle.model;

/** The status of a supporter in a session, in order of precedence (rule STAT-1). */
public enum Status {
  /** Logged as contacted. */
  COMPLETED,
  /** Taken out of this session for good. */
  REMOVED,
  /** No number, a number that cannot be used, or opted out. */
  NOT_CALLABLE,
  /** Skipped by a person. */
  SKIPPED_BY_LEADER,
  /** Passed over by the flow while unavailable. */
  SKIPPED_BY_SYSTEM,
  /** Kept out by the system before the flow has reached them. */
  UNAVAILABLE,
  /** In the queue. */
  AVAILABLE
}
