package io.ringcycle.spi.telephony;

/** What the caller is told while we wait for any key; the adapter has the words. */
public enum Prompt {
  /** "Press any key to begin." */
  BEGIN,
  /** "Log the contact, then press any key to go on." */
  LOG_THEN_GO_ON,
  /** "The contact is not logged yet. Log it, then press any key." */
  LOG_FIRST
}
