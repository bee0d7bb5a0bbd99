package io.ringcycle.engine;

import io.ringcycle.facts.SessionFact.Restored;
import io.ringcycle.facts.SessionFact.SkipRemoved;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.rules.SkipDates;
import java.util.EnumSet;
import java.util.Set;

/** Skipping and bringing back (rules SKIP-1 to SKIP-9). */
public final class SkipCommands {
  private static final Set<Status> NEVER_SKIPPED =
      EnumSet.of(Status.COMPLETED, Status.REMOVED, Status.NOT_CALLABLE);

  private final Acting acting;
  private final SessionId session;

  /** Commands for somebody about one session. */
  public SkipCommands(Acting acting, SessionId session) {
    this.acting = acting;
    this.session = session;
  }

  /** Skips somebody; the reason may be empty but for a removal. */
  public void skip(SupporterId supporter, SkipRule rule, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    if (rule.permanent() && Words.isBlank(reason)) {
      throw new RefusedException(new Refusal.ReasonRequired());
    }
    acting.carryOut(
        Request.of("skip", session, supporter, rule, reason),
        work -> skip(work, supporter, rule, reason));
  }

  private void skip(Work work, SupporterId supporter, SkipRule rule, String reason) {
    QueueAt queue = QueueAt.toChange(work, acting.session(work, session), acting);
    Status status = queue.explain(supporter).status();
    if (NEVER_SKIPPED.contains(status)) {
      throw new RefusedException(new Refusal.WrongStatus(status, "skipped"));
    }
    SkipDates.check(rule, queue.now(), acting.caller().zone());
    work.record(
        new Skipped(
            session,
            supporter,
            rule,
            acting.caller().zone(),
            acting.note(work, supporter, reason)));
  }

  /** Ends a skip at once. */
  public void unskip(SupporterId supporter) {
    acting.carryOut(Request.of("unskip", session, supporter), work -> unskip(work, supporter));
  }

  private void unskip(Work work, SupporterId supporter) {
    QueueAt queue = QueueAt.toChange(work, acting.session(work, session), acting);
    Status status = queue.explain(supporter).status();
    if (status != Status.SKIPPED_BY_LEADER) {
      throw new RefusedException(new Refusal.WrongStatus(status, "unskipped"));
    }
    work.record(new SkipRemoved(session, supporter));
  }

  /** Brings back somebody who was removed for good; an admin's right. */
  public void restore(SupporterId supporter, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    acting.carryOut(
        Request.of("restore", session, supporter, reason),
        work -> restore(work, supporter, reason));
  }

  private void restore(Work work, SupporterId supporter, String reason) {
    QueueAt queue = QueueAt.toChange(work, acting.session(work, session), acting);
    acting.access().admin(acting.caller(), queue.list().group());
    Status status = queue.explain(supporter).status();
    if (status != Status.REMOVED) {
      throw new RefusedException(new Refusal.WrongStatus(status, "restored"));
    }
    work.record(new Restored(session, supporter, acting.note(work, supporter, reason)));
  }
}
