package io.ringcycle.rules;

import io.ringcycle.model.Outcome;
import io.ringcycle.spi.telephony.EndCause;

/** Makes one of the fourteen outcomes of what the telephone reports (rule OUT-2). */
public final class Outcomes {
  private Outcomes() {}

  /**
   * The outcome of a leg that ended.
   *
   * @param answered whether the supporter had taken the call
   */
  public static Outcome of(EndCause.Category cause, boolean answered) {
    return answered ? ofConversation(cause) : ofAttempt(cause);
  }

  private static Outcome ofConversation(EndCause.Category cause) {
    return switch (cause) {
      case NORMAL, CANCELED, BUSY, DECLINED, NO_ANSWER, NOT_FOUND -> Outcome.COMPLETED;
      case SILENCE -> Outcome.USER_TIMEOUT;
      case TIME_LIMIT -> Outcome.TIMEOUT;
      case NETWORK -> Outcome.NETWORK_ERROR;
      case FAILED -> Outcome.FAILED;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }

  private static Outcome ofAttempt(EndCause.Category cause) {
    return switch (cause) {
      case NORMAL, NO_ANSWER -> Outcome.NOT_ANSWERED;
      case BUSY -> Outcome.BUSY;
      case DECLINED -> Outcome.DECLINED;
      case NOT_FOUND -> Outcome.NOT_FOUND;
      case CANCELED -> Outcome.CANCELED;
      case TIME_LIMIT -> Outcome.TIMEOUT;
      case SILENCE -> Outcome.USER_TIMEOUT;
      case NETWORK -> Outcome.NETWORK_ERROR;
      case FAILED -> Outcome.FAILED;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }
}
