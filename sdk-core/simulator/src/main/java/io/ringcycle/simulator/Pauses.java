package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.PauseReason;
import io.ringcycle.model.CallId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session pauses when the provider says so, or a register says nothing: for the reason that there
 * was, and for no other.
 */
final class Pauses {
  private static final int OFTEN = 5;

  private final World world;
  private final Ledger ledger;
  private final Outside outside;
  private final Map<LegId, Refusal> refused;
  private final Map<SessionId, Integer> inARow = new HashMap<>();

  /**
   * Watches for them.
   *
   * @param outside what was asked of other systems
   * @param refused what the provider really refused, and why
   */
  Pauses(World world, Ledger ledger, Outside outside, Map<LegId, Refusal> refused) {
    this.outside = outside;
    this.world = world;
    this.ledger = ledger;
    this.refused = refused;
  }

  void take(Change<?> change) {
    List<CallFact> facts =
        change.facts().stream()
            .filter(one -> one.fact() instanceof CallFact)
            .map(one -> (CallFact) one.fact())
            .toList();
    for (CallFact fact : facts) {
      count(fact);
      if (fact instanceof CallFact.CallEnded ended && !ended.rang()) {
        refused(ended, facts);
      } else if (fact instanceof CallFact.SessionPaused pause
          && !anyRefused(facts)
          && !isSilence(pause)) {
        world.violated("FLOW-9", "nobody knows why: " + pause);
      }
    }
  }

  private boolean isSilence(CallFact.SessionPaused pause) {
    return pause.why() == PauseReason.REGISTER_SILENT && outside.wasSilent();
  }

  private void count(CallFact fact) {
    if (fact instanceof CallFact.CallerRung) {
      inARow.remove(fact.session());
    } else if (fact instanceof CallFact.CallEnded ended) {
      int before = inARow.getOrDefault(fact.session(), 0);
      inARow.put(fact.session(), ended.rang() ? 0 : before + 1);
    }
  }

  private static boolean anyRefused(List<CallFact> facts) {
    return facts.stream().anyMatch(one -> one instanceof CallFact.CallEnded end && !end.rang());
  }

  private void refused(CallFact.CallEnded ended, List<CallFact> facts) {
    Optional<PauseReason> recorded =
        facts.stream()
            .filter(CallFact.SessionPaused.class::isInstance)
            .map(pause -> ((CallFact.SessionPaused) pause).why())
            .findFirst();
    Optional<Refusal> really = really(ended.call());
    if (!recorded.equals(really.flatMap(why -> reason(why, ended.session())))) {
      world.violated("FLOW-9", "refused for " + really + ", and the pause says " + recorded);
    }
  }

  private Optional<Refusal> really(CallId call) {
    return Optional.ofNullable(refused.get(ledger.calls.of(call).intent.leg()));
  }

  private Optional<PauseReason> reason(Refusal really, SessionId session) {
    if (really == Refusal.INVALID) {
      boolean often = inARow.getOrDefault(session, 0) >= OFTEN;
      return often ? Optional.of(PauseReason.REFUSED_OFTEN) : Optional.empty();
    }
    return Optional.of(PauseReason.valueOf(really.name()));
  }
}
