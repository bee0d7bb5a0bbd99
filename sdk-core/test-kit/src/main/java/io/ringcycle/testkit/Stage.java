package io.ringcycle.testkit;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.LegId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.simulated.LogEntry;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the steps of one scenario share: the engine's surroundings and what was refused last. */
final class Stage {
  final VirtualClock clock;
  final SimulatedPhone phone;
  final Desk desk;
  final CallingSession session;
  private Optional<Refusal> refused = Optional.empty();

  Stage(VirtualClock clock, SimulatedPhone phone, Desk desk, CallingSession session) {
    this.clock = clock;
    this.phone = phone;
    this.desk = desk;
    this.session = session;
  }

  /** Carries out a command; a refusal is kept for whoever looks. */
  void attempt(Runnable command) {
    refused = Optional.empty();
    try {
      command.run();
    } catch (RefusedException refusal) {
      refused = Optional.of(refusal.refusal());
    }
  }

  Optional<Refusal> refused() {
    return refused;
  }

  /** Who was dialled, in order: those whom the engine meant, whose leg was really placed. */
  List<String> dialled() {
    Map<LegId, String> meant = new HashMap<>();
    for (Recorded recorded : session.audit(0, Integer.MAX_VALUE)) {
      if (recorded.fact() instanceof CallFact.CallIntended call) {
        meant.put(call.leg(), call.supporter().value());
      }
    }
    return phone.log().all(LogEntry.Dialled.class).stream()
        .filter(dial -> dial.anchor().isPresent())
        .map(dial -> meant.getOrDefault(dial.leg(), "nobody of this session"))
        .toList();
  }
}
