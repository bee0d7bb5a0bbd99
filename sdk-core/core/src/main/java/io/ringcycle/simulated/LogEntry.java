package io.ringcycle.simulated;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Instant;
import java.util.Optional;

/** What truly happened on the simulated phone, whether it was reported or not. */
public sealed interface LogEntry {
  /** When it happened. */
  Instant at();

  /** The leg that is meant; not necessarily a live one. */
  LegId leg();

  /** A dial was requested; from now on the number is taken. The anchor is empty for a caller. */
  record Dialled(
      Instant at,
      OrganisationId organisation,
      LegId leg,
      Optional<LegId> anchor,
      PhoneNumber number)
      implements LogEntry {}

  /** The dial just requested was refused; nothing rang. */
  record DialRefused(Instant at, LegId leg, Refusal refusal) implements LogEntry {}

  /** A question was requested. */
  record AskRequested(Instant at, LegId leg, AskId ask, Prompt prompt) implements LogEntry {}

  /** An end was requested. */
  record HangUpRequested(Instant at, LegId leg) implements LogEntry {}

  /** Somebody took the call. */
  record CallAnswered(Instant at, LegId leg) implements LogEntry {}

  /** Somebody pressed a key in answer to that question. */
  record KeyWasPressed(Instant at, LegId leg, AskId ask) implements LogEntry {}

  /** The call is over; the number is free. */
  record CallEnded(Instant at, LegId leg, EndCause cause) implements LogEntry {}
}
