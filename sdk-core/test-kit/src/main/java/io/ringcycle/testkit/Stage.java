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
  private Optional<Refused> refused = Optional.empty();
  private boolean lookedAt = true;
  private int commands;

  /** A command that was refused, as a reader of the scenario finds it. */
  private record Refused(int number, String command, Refusal why) {
    AssertionError told() {
      return new AssertionError(
          "command %d, %s, was refused: %s Where that is meant, then().refused(%s.class) says so."
              .formatted(number, command, why.reason(), why.getClass().getSimpleName()));
    }
  }

  Stage(VirtualClock clock, SimulatedPhone phone, Desk desk, CallingSession session) {
    this.clock = clock;
    this.phone = phone;
    this.desk = desk;
    this.session = session;
  }

  /** Carries out a command; a refusal is kept for whoever looks. */
  void attempt(String command, Runnable deed) {
    nothingOverlooked();
    refused = Optional.empty();
    commands++;
    try {
      deed.run();
    } catch (RefusedException refusal) {
      refused = Optional.of(new Refused(commands, command, refusal.refusal()));
      lookedAt = false;
    }
  }

  /** What the last command was refused for. */
  Optional<Refusal> refused() {
    return refused.map(Refused::why);
  }

  /** Somebody meant the last command to be refused. */
  void lookedAt() {
    lookedAt = true;
  }

  /** A refusal that nobody looked at must not pass for a step that was made. */
  void nothingOverlooked() {
    if (!lookedAt) {
      nothingRefused();
    }
  }

  /** The last command was carried out, and with it all before that nobody meant to be refused. */
  void nothingRefused() {
    refused
        .map(Refused::told)
        .ifPresent(
            error -> {
              throw error;
            });
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
