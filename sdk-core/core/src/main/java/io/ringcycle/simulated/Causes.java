package io.ringcycle.simulated;

import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.EndCause.Category;

/** Causes with the evidence that a telephone system would give: SIP answers, where there are. */
final class Causes {
  static final EndCause HUNG_UP = EndCause.of(Category.NORMAL);
  static final EndCause VOICEMAIL = new EndCause(Category.NORMAL, "voicemail");
  static final EndCause BUSY = new EndCause(Category.BUSY, "486 Busy Here");
  static final EndCause DECLINED = new EndCause(Category.DECLINED, "603 Decline");
  static final EndCause RANG_OUT = new EndCause(Category.NO_ANSWER, "408 Request Timeout");
  static final EndCause NOT_FOUND = new EndCause(Category.NOT_FOUND, "404 Not Found");
  static final EndCause TAKEN_BACK = new EndCause(Category.CANCELED, "487 Request Terminated");
  static final EndCause TOO_LONG = new EndCause(Category.TIME_LIMIT, "time limit");
  static final EndCause SILENT = new EndCause(Category.SILENCE, "media timeout");
  static final EndCause NETWORK = new EndCause(Category.NETWORK, "503 Service Unavailable");

  private Causes() {}
}
