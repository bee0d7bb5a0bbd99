package io.ringcycle.proof;

/** Something that must not be. */
record Violation(Promise promise, String what) {
  /** What must hold, however processes die. */
  enum Promise {
    ONE_CALL_AT_A_TIME,
    ONCE_A_DAY,
    ONE_CALL_PER_INTENT,
    INTENT_BEFORE_DIAL,
    NEVER_WHO_IS_BARRED,
    NO_CONTACT_LOST,
    ONE_LOG_PER_CALL,
    NOTHING_STUCK,
    NO_GAPS
  }
}
