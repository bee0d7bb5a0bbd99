package io.ringcycle.simulator;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import java.util.function.Consumer;

/** Looks at a session at the very moment at which a skip is over, and right before a day begins. */
final class Returns implements SharedStore.Watcher {
  private final Agenda agenda;
  private final Consumer<SessionId> look;

  Returns(Agenda agenda, Consumer<SessionId> look) {
    this.agenda = agenda;
    this.look = look;
  }

  @Override
  public void sees(Change<?> change, Storage truth) {
    for (Recorded recorded : change.facts()) {
      if (recorded.fact() instanceof SessionFact.Skipped skip) {
        Days.back(skip, recorded.at(), Scenery.zone(recorded.by()))
            .ifPresent(
                back -> {
                  agenda.look(back, () -> look.accept(skip.session()));
                  if (!(skip.rule() instanceof SkipRule.Quick)) {
                    agenda.look(back.minusNanos(1_000), () -> look.accept(skip.session()));
                  }
                });
      }
    }
  }

  @Override
  public void saw(Storage truth) {}
}
