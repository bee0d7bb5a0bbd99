package io.ringcycle.model;

/** What a supporter says to the event of the list. */
public enum Rsvp {
  /** Will come. */
  YES,
  /** Will not come. */
  NO,
  /** Cannot say yet. */
  MAYBE
}
