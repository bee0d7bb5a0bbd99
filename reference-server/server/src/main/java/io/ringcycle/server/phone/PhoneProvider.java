package io.ringcycle.server.phone;

import io.ringcycle.spi.telephony.Telephony;

/**
 * A telephone provider that an operator may choose. All nodes reach the same one: it tells each
 * event to one of them, until that one has taken it in.
 */
public interface PhoneProvider {
  /** By which it is chosen: the value of {@code ringcycle.telephony}. */
  String name();

  /** Its port, from now on; asked for once, by each node that has chosen it. */
  Telephony open();

  /** The tables are up to date and the engine is there: what happened meanwhile may be told. */
  void begin();
}
