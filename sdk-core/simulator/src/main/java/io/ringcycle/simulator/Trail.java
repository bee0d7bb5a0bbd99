package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of every change it can be told who made it, when and why; nothing is missing in between. */
final class Trail {
  private final World world;
  private final Ledger ledger;
  private final Outside outside;
  private final Map<Stream, Recorded> last = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();

  /** Why somebody was kept out. */
  private record Reason(NoteId note, SupporterId about) {}

  Trail(World world, Ledger ledger, Outside outside) {
    this.outside = outside;
    this.world = world;
    this.ledger = ledger;
  }

  /** Before the ledger takes it. */
  void take(Recorded recorded, Change<?> change) {
    goesOn(recorded, Optional.ofNullable(last.put(recorded.stream(), recorded)));
    who(recorded);
    if (recorded.fact() instanceof SessionFact.Skipped skip) {
      why(skip, change);
    }
  }

  private void goesOn(Recorded recorded, Optional<Recorded> before) {
    if (recorded.sequence() != before.map(Recorded::sequence).orElse(0L) + 1) {
      world.violated("FACT-1", "the sequence has a gap or a double: " + recorded);
    }
    if (before.filter(one -> recorded.at().isBefore(one.at())).isPresent()) {
      world.violated("TIME-1", "recorded earlier than what was there already: " + recorded);
    }
  }

  private void who(Recorded recorded) {
    boolean known = recorded.by().isPresent();
    boolean heard = outside.isAsked() && isHeardOf(recorded);
    if (byHand(recorded) && !known && !heard) {
      world.violated("SKIP-8", "nobody knows who did this: " + recorded.fact());
    }
    if (known && recorded.fact() instanceof SessionFact fact && !mayDo(fact, recorded.by().get())) {
      world.violated("ROLE-3", recorded.by() + " may not do this: " + recorded.fact());
    }
  }

  /** What the engine hears of outside. */
  private static boolean isHeardOf(Recorded recorded) {
    return recorded.fact() instanceof OrganisationFact.PersonSuppressed
        || recorded.fact() instanceof OrganisationFact.NumberSuppressed
        || recorded.fact() instanceof OrganisationFact.ContactImported;
  }

  private static boolean byHand(Recorded recorded) {
    return recorded.fact() instanceof SessionFact.Skipped
        || recorded.fact() instanceof SessionFact.SkipRemoved
        || recorded.fact() instanceof SessionFact.Restored
        || recorded.fact() instanceof SessionFact.Prioritised
        || recorded.fact() instanceof SessionFact.CycleStarted
        || recorded.fact() instanceof CallFact.CallerRung
        || recorded.fact() instanceof CallFact.ContactAmended
        || recorded.fact() instanceof ListFact
        || recorded.fact() instanceof OrganisationFact;
  }

  /** The owner or the administrator; and back to life brings the latter alone. */
  private boolean mayDo(SessionFact fact, CallerId who) {
    boolean owner =
        ledger.sessions.find(fact.session()).map(one -> one.owner.equals(who)).orElse(true);
    boolean admin = who.equals(Scenery.ADMIN);
    return admin || (owner && !(fact instanceof SessionFact.Restored));
  }

  /** Whoever skips somebody in these histories says why. */
  private void why(SessionFact.Skipped skip, Change<?> change) {
    Optional<NoteRow> said =
        change.rows().stream()
            .filter(NoteRow.class::isInstance)
            .map(NoteRow.class::cast)
            .filter(row -> skip.reason().filter(row.note()::equals).isPresent())
            .findFirst();
    if (said.filter(row -> isReason(row, skip.supporter())).isEmpty()) {
      world.violated("SKIP-8", "nobody knows why: " + skip);
    }
    skip.reason().ifPresent(note -> reasons.add(new Reason(note, skip.supporter())));
  }

  private static boolean isReason(NoteRow row, SupporterId about) {
    return row.about().equals(about) && row.text().equals(QueueWhims.WHY);
  }

  /** At the end every reason is still there, but for those about somebody who was erased. */
  void check(Storage kept) {
    for (Reason reason : reasons) {
      Optional<NoteRow> row =
          kept.read(Scenery.ACME, view -> view.find(new NoteRow.Key(reason.note())));
      boolean there = row.filter(one -> isReason(one, reason.about())).isPresent();
      if (!there && !ledger.person(reason.about()).erased) {
        world.violated("SKIP-8", "the reason is gone why somebody was skipped: " + reason);
      }
    }
  }
}
