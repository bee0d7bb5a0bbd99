package io.ringcycle.rules;

import io.ringcycle.model.SessionStatus;

/** The status of a session, drawn from a few things that are known of it (rule SESS-1). */
public final class Progress {
  private Progress() {}

  /**
   * The status, in order of precedence.
   *
   * @param archived the list was deleted
   * @param calling a supporter's leg is open
   * @param complete the current cycle is complete
   * @param begun somebody was called or skipped
   */
  public static SessionStatus of(
      boolean archived, boolean calling, boolean complete, boolean begun) {
    return archived ? SessionStatus.ARCHIVED : ofLive(calling, complete, begun);
  }

  private static SessionStatus ofLive(boolean calling, boolean complete, boolean begun) {
    if (calling) {
      return SessionStatus.IN_PROGRESS;
    }
    if (complete) {
      return SessionStatus.COMPLETED;
    }
    return begun ? SessionStatus.STARTED : SessionStatus.NOT_STARTED;
  }

  /**
   * Whether a cycle is complete (rule CYCLE-1).
   *
   * @param anyAvailable somebody is in the queue
   * @param anyCalled somebody was dialled in it
   * @param anyPassedOver the flow passed over somebody in it
   */
  public static boolean complete(boolean anyAvailable, boolean anyCalled, boolean anyPassedOver) {
    return !anyAvailable && (anyCalled || anyPassedOver);
  }
}
