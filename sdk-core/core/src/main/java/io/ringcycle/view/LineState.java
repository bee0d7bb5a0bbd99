package io.ringcycle.view;

/** What happens on a caller's line. */
public enum LineState {
  /** Nothing: start or resume. */
  OFF,
  /** The caller's own phone rings. */
  CALLING_YOU,
  /** The caller answered and may press any key to begin. */
  PRESS_ANY_KEY,
  /** A supporter is dialled. */
  DIALLING,
  /** The supporter's phone rings. */
  RINGING,
  /** The supporter is on the line. */
  CONNECTED,
  /** The call is over and waits for its log. */
  LOG_THE_CONTACT,
  /** All is logged: any key, or Next on the screen, goes on. */
  READY
}
