package io.ringcycle.simulator;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the engine and the provider agree on every call: what was reported is known, what is
 * known was so, and what nobody could hear of is called unknown.
 */
final class Agreement {
  private final World world;
  private final Ledger ledger;
  private final Network network;
  private final Map<LegId, Phone> phones = new HashMap<>();

  Agreement(World world, Ledger ledger, Network network) {
    this.world = world;
    this.ledger = ledger;
    this.network = network;
  }

  void check() {
    network.calls().stream().filter(Phone::supporters).forEach(one -> phones.put(one.leg(), one));
    ledger.calls.values().forEach(call -> agree(call, call.intent.leg()));
  }

  private void agree(Ledger.Dialled call, LegId leg) {
    Optional<Phone> phone = Optional.ofNullable(phones.get(leg));
    phone.ifPresent(one -> known(call, one));
    if (phone.isEmpty() && (call.answeredAt.isPresent() || claims(call).findAny().isPresent())) {
      differ("it never rang at the provider", call);
    }
  }

  private void known(Ledger.Dialled call, Phone phone) {
    if (!call.rang) {
      differ("it did ring at the provider", call);
    }
    if (phone.answeredAt.isEmpty() && call.answeredAt.isPresent()) {
      differ("nobody ever answered it", call);
    }
    if (call.heardAtEnd && call.answeredAt.isEmpty() && network.told(phone.answer)) {
      differ("it was answered, and that was reported", call);
    }
    phone.end.ifPresent(end -> ended(call, phone, end));
  }

  private void ended(Ledger.Dialled call, Phone phone, TelephonyEvent.Ended end) {
    EndCause.Category cause = end.cause().category();
    if (claims(call)
        .anyMatch(claim -> claim != cause && !phone.saidLater.equals(Optional.of(claim)))) {
      differ("it ended otherwise, by " + cause, call);
    }
    if (network.told(Optional.of(end)) && claims(call).findAny().isEmpty()) {
      differ("its end was reported", call);
    }
    if (call.heardAtEnd && !call.endedAt.equals(Optional.of(asFarAsItCan(call, end.at())))) {
      differ("it ended at another time, " + end.at(), call);
    }
  }

  /** What the engine says that it was told of the end. */
  private static Stream<EndCause.Category> claims(Ledger.Dialled call) {
    Stream<EndCause.Category> first =
        call.heardAtEnd && call.rang ? Stream.of(call.cause) : Stream.empty();
    return Stream.concat(first, call.evidence.stream());
  }

  /** No clock that is wrong puts an end before the answer, or after it was heard of. */
  private static Instant asFarAsItCan(Ledger.Dialled call, Instant really) {
    Instant latest = really.isAfter(call.heardAt) ? call.heardAt : really;
    return latest.isBefore(call.earliestEnd) ? call.earliestEnd : latest;
  }

  private void differ(String words, Ledger.Dialled call) {
    world.violated("EVENT-1", "engine and provider differ: " + words + ": " + call);
  }
}
