package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.Restored;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.Optional;

/** What was done in one session, read page by page. */
record Audit(View view, SessionId session) {
  private static final int PAGE = 500;

  /** Whether a fact of the session speaks of that note. */
  boolean names(NoteId note) {
    return new Pages<>(PAGE, this::after, Recorded::sequence)
        .from(0L)
        .anyMatch(recorded -> noteOf(recorded.fact()).filter(note::equals).isPresent());
  }

  private List<Recorded> after(long sequence) {
    return view.facts(new Stream.OfSession(session), sequence, PAGE);
  }

  private static Optional<NoteId> noteOf(Fact fact) {
    if (fact instanceof Skipped skipped) {
      return skipped.reason();
    }
    if (fact instanceof Restored restored) {
      return restored.reason();
    }
    if (fact instanceof ContactLogged logged) {
      return logged.details().note();
    }
    return fact instanceof ContactAmended amended ? amended.details().note() : Optional.empty();
  }
}
