package io.ringcycle.simulated;

import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;

/** What a change of a leg has brought: whether there was one, what to report, when to go on. */
record Change(boolean happened, Optional<TelephonyEvent> event, Optional<Step> next) {
  static final Change NONE = new Change(false, Optional.empty(), Optional.empty());
}
