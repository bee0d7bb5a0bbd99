package io.ringcycle.engine;

import io.ringcycle.settings.Settings;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.EventSink;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.Permissions;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.Errands;
import io.ringcycle.spi.telephony.Telephony;
import java.time.Instant;

/** Everything outside that the engine meets. */
public record Ports(
    Storage storage,
    Clock clock,
    Ids ids,
    Telephony telephony,
    Errands errands,
    Permissions permissions,
    Suppression suppression,
    ContactHistory history,
    EventSink sink,
    Settings settings) {

  /** The present, as it is recorded. */
  Instant now() {
    return Micros.of(clock.now());
  }
}
