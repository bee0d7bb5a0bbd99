package io.ringcycle.simulator;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.Optional;

/** A call as it really is at the provider; each request that arrives makes one. */
final class Phone {
  final TelephonyCommand command;
  final PhoneNumber to;
  final Instant arrivedAt;
  Optional<Instant> answeredAt = Optional.empty();
  Optional<Instant> endedAt = Optional.empty();
  Optional<TelephonyEvent.Answered> answer = Optional.empty();
  Optional<TelephonyEvent.Ended> end = Optional.empty();

  /** What the provider said later of how it ended, if it changed its mind. */
  Optional<EndCause.Category> saidLater = Optional.empty();

  Optional<AskId> asked = Optional.empty();

  Phone(TelephonyCommand command, PhoneNumber to, Instant arrivedAt) {
    this.command = command;
    this.to = to;
    this.arrivedAt = arrivedAt;
  }

  LegId leg() {
    return command.leg();
  }

  boolean supporters() {
    return command instanceof TelephonyCommand.DialSupporter;
  }

  boolean live() {
    return endedAt.isEmpty();
  }

  boolean talking() {
    return live() && answeredAt.isPresent();
  }

  /** Whether both rang or talked at one moment. */
  boolean overlaps(Phone other) {
    return isBefore(arrivedAt, other.endedAt) && isBefore(other.arrivedAt, endedAt);
  }

  private static boolean isBefore(Instant start, Optional<Instant> end) {
    return end.map(start::isBefore).orElse(true);
  }
}
