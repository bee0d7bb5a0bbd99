package io.ringcycle.testkit;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the steps of one scenario share: the engine's surroundings and what was refused last. */
final class Stage {
  final VirtualClock clock;
  final SimulatedPhone phone;
  final Desk desk;
  final CallingSession session;
  private final Map<SupporterId, Supporter> people;
  private Optional<Refusal> refused = Optional.empty();

  Stage(
      VirtualClock clock,
      SimulatedPhone phone,
      Desk desk,
      CallingSession session,
      Map<SupporterId, Supporter> people) {
    this.clock = clock;
    this.phone = phone;
    this.desk = desk;
    this.session = session;
    this.people = people;
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

  /** Those of the scenario who have that number; several may share one. */
  List<String> namesAt(String e164) {
    return people.values().stream()
        .filter(one -> one.number().filter(number -> number.e164().equals(e164)).isPresent())
        .map(one -> one.id().value())
        .toList();
  }
}
