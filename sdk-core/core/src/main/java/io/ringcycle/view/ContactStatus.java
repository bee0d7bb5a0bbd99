package io.ringcycle.view;

/** How far people have come with somebody, over all sessions and other systems. */
public enum ContactStatus {
  /** Nothing was ever logged. */
  NEVER,
  /** They were tried and not reached. */
  NOT_REACHED,
  /** Their latest substantive contact was a meaningful one. */
  MEANINGFUL,
  /** At their latest substantive contact they wanted no more. */
  NOT_INTERESTED
}
