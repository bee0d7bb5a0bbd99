package io.ringcycle;

import io.ringcycle.model.ContactLog;

/** Logs for tests. */
final class Contact {
  /** Somebody was spoken to, in another system. */
  static final ContactLog LATE = ContactLog.meaningful("spoke at the market");

  private Contact() {}
}
