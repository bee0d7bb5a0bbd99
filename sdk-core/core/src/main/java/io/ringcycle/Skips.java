package io.ringcycle;

import io.ringcycle.engine.Acting;
import io.ringcycle.engine.SkipCommands;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import java.time.LocalDate;

/**
 * The skips of a session (rules SKIP-1 to SKIP-10). A new skip replaces an open one. Refused for
 * those who are completed, removed or not callable.
 */
public final class Skips {
  private final SkipCommands commands;

  Skips(Acting acting, SessionId session) {
    this.commands = new SkipCommands(acting, session);
  }

  /** Out for a quarter of an hour, half an hour, one hour or two. */
  public void quick(SupporterId supporter, QuickDuration duration) {
    skip(supporter, new SkipRule.Quick(duration), "");
  }

  /** Out until the caller's next day begins. */
  public void today(SupporterId supporter) {
    skip(supporter, new SkipRule.Today(), "");
  }

  /** Out until that day begins for the caller: tomorrow at the earliest, at most 366 days on. */
  public void until(SupporterId supporter, LocalDate date) {
    skip(supporter, new SkipRule.Until(date), "");
  }

  /** Out until a new cycle starts. */
  public void thisCycle(SupporterId supporter) {
    skip(supporter, new SkipRule.ThisCycle(), "");
  }

  /** Out of this session for good; the reason may not be blank. */
  public void removeForGood(SupporterId supporter, String reason) {
    skip(supporter, new SkipRule.Removal(), reason);
  }

  /** Any of them, with a reason of at most 1,000 characters. */
  public void skip(SupporterId supporter, SkipRule rule, String reason) {
    commands.skip(supporter, rule, reason);
  }

  /** Ends a skip at once; refused for a permanent removal and for skips by the system. */
  public void unskip(SupporterId supporter) {
    commands.unskip(supporter);
  }

  /** Brings back somebody who was removed for good; only an admin may. */
  public void restore(SupporterId supporter, String reason) {
    commands.restore(supporter, reason);
  }
}
