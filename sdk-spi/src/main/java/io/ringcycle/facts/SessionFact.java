package io.ringcycle.facts;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import java.time.ZoneId;
import java.util.Optional;

/** A fact about a session: its queue here, its calls in {@link CallFact}. */
public sealed interface SessionFact extends Fact
    permits CallFact,
        SessionFact.SessionCreated,
        SessionFact.SessionRenamed,
        SessionFact.CycleStarted,
        SessionFact.TailReached,
        SessionFact.SessionArchived,
        SessionFact.Skipped,
        SessionFact.SkipRemoved,
        SessionFact.Restored,
        SessionFact.Prioritised {
  /** The session that is meant. */
  SessionId session();

  /** The session began, in its first cycle. */
  record SessionCreated(SessionId session, CallListId list, CallerId owner, SessionKind kind)
      implements SessionFact {}

  /** Its name was edited. */
  record SessionRenamed(SessionId session) implements SessionFact {}

  /** A new cycle began. */
  record CycleStarted(SessionId session, int cycle, boolean forced) implements SessionFact {}

  /** The flow looked for the next supporter, found nobody, and passed over all up to that place. */
  record TailReached(SessionId session, int cycle, long place) implements SessionFact {}

  /** Its list was deleted; what happens elsewhere from now on does not change what it was. */
  record SessionArchived(SessionId session, SessionStatus last) implements SessionFact {}

  /** A person skipped a supporter. */
  record Skipped(
      SessionId session, SupporterId supporter, SkipRule rule, ZoneId zone, Optional<NoteId> reason)
      implements SessionFact {}

  /** A person removed a skip. */
  record SkipRemoved(SessionId session, SupporterId supporter) implements SessionFact {}

  /** An administrator brought back somebody who had been removed for good. */
  record Restored(SessionId session, SupporterId supporter, Optional<NoteId> reason)
      implements SessionFact {}

  /**
   * A person put a supporter right behind the one who was next, who keeps the front.
   *
   * @param behind the one who was next, if anybody was
   */
  record Prioritised(SessionId session, SupporterId supporter, Optional<SupporterId> behind)
      implements SessionFact {}
}
