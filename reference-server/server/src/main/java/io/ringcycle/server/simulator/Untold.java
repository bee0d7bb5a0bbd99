package io.ringcycle.server.simulator;

import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.spi.telephony.TelephonyEvent;

/** An event that no engine has taken in yet. */
record Untold(String id, TelephonyEvent event) {
  private static final JsonOf<TelephonyEvent> JSON = JsonOf.of(TelephonyEvent.class);

  static Untold read(String id, String json) {
    return new Untold(id, JSON.read(json));
  }

  String json() {
    return JSON.write(event);
  }
}
