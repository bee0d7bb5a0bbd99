package io.ringcycle.simulator;

import io.ringcycle.model.Caller;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import java.time.LocalDate;
import java.util.List;

/** What a caller does to the queue of a session. */
final class QueueWhims {
  static final String WHY = "whim";

  private final Chance chance;
  private final Scenery scenery;
  private final Caller caller;
  private final Client client;
  private final Ledger ledger;

  QueueWhims(Chance chance, Scenery scenery, Caller caller, Client client, Ledger ledger) {
    this.ledger = ledger;
    this.chance = chance;
    this.scenery = scenery;
    this.caller = caller;
    this.client = client;
  }

  void act(SessionId session) {
    SupporterId somebody = scenery.anybody();
    client.give(whim(new Deeds(caller, session, ledger), somebody));
  }

  private Deed whim(Deeds deeds, SupporterId somebody) {
    return switch (chance.below(9)) {
      case 0, 1, 2 -> skip(deeds, somebody);
      case 3 -> deeds.unskip(somebody);
      case 4, 5 -> deeds.prioritise(somebody);
      case 6, 7 -> deeds.cycle();
      default -> deeds.cycleEarly();
    };
  }

  private Deed skip(Deeds deeds, SupporterId somebody) {
    int kind = chance.below(6);
    QuickDuration time = chance.pick(List.of(QuickDuration.values()));
    int days = 1 + chance.below(2);
    return deeds.skip(somebody, rule(kind, time, days), WHY);
  }

  private static SkipRule rule(int kind, QuickDuration time, int days) {
    return switch (kind) {
      case 0, 1 -> new SkipRule.Quick(time);
      case 2 -> new SkipRule.Today();
      case 3 -> new SkipRule.Until(LocalDate.of(2027, 3, 28).plusDays(days));
      case 4 -> new SkipRule.ThisCycle();
      default -> new SkipRule.Removal();
    };
  }
}
