package io.ringcycle.facts;

import io.ringcycle.model.AskId;
import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import java.time.Instant;
import java.util.Optional;

/** A fact about the caller's line, a call, or its log. */
public sealed interface CallFact extends SessionFact {
  /**
   * We mean to ring the caller.
   *
   * @param number theirs, which is taken from now on
   * @param until when they are off the line at the latest
   */
  record CallerRung(SessionId session, LegId anchor, NumberKey number, Instant until)
      implements CallFact {}

  /** The caller answered, at that moment. */
  record CallerAnswered(SessionId session, LegId anchor, Instant at) implements CallFact {}

  /** The caller was told something and may press any key. */
  record CallerAsked(SessionId session, LegId anchor, AskId ask, Prompt prompt)
      implements CallFact {}

  /** We mean to hang up on the caller, who asked for it or for whom there is nobody to call. */
  record CallerDismissed(SessionId session, LegId anchor) implements CallFact {}

  /**
   * The caller is off the line since that moment: the session pauses, the place is kept.
   *
   * @param heard false if nothing was heard of the leg and it was given up
   */
  record CallerLeft(SessionId session, LegId anchor, EndCause cause, boolean heard, Instant at)
      implements CallFact {}

  /** Something would not let us go on; the session waits for somebody to mend it. */
  record SessionPaused(SessionId session, PauseReason why) implements CallFact {}

  /**
   * We mean to dial a supporter. Recorded before anything is sent.
   *
   * @param leg the supporter's leg
   * @param cycle the cycle in which the attempt counts
   * @param cursor the place that the cycle has reached with this claim
   * @param token grows with every claim on the number
   * @param leaseEnds when the number is free again if nothing more is heard
   */
  record CallIntended(
      SessionId session,
      CallId call,
      LegId leg,
      SupporterId supporter,
      NumberKey number,
      int cycle,
      long cursor,
      long token,
      Instant leaseEnds)
      implements CallFact {}

  /** We mean to hang up on the supporter: the caller asked for it while the call was open. */
  record CallDismissed(SessionId session, CallId call) implements CallFact {}

  /** It rings. */
  record CallRinging(SessionId session, CallId call) implements CallFact {}

  /** The supporter answered, at that moment; may come to light after the call has ended. */
  record CallAnswered(SessionId session, CallId call, Instant at) implements CallFact {}

  /**
   * The call is over. Its outcome follows from the cause and from whether it was answered.
   *
   * @param heard false if nothing was heard of it and it was given up
   * @param at when it ended
   * @param rang false only if it was certainly refused before it could ring: then neither cooldown
   *     nor cap counts it
   * @param leaseEnds when the number is free again if no log comes
   */
  record CallEnded(
      SessionId session,
      CallId call,
      EndCause cause,
      boolean rang,
      boolean heard,
      Instant at,
      Instant leaseEnds)
      implements CallFact {}

  /** Something came to light after the end; the outcome stands. */
  record EvidenceKept(SessionId session, CallId call, EndCause cause) implements CallFact {}

  /** A contact was logged, after a call or without one. */
  record ContactLogged(
      SessionId session,
      ContactId contact,
      SupporterId supporter,
      Optional<CallId> call,
      int cycle,
      ContactDetails details)
      implements CallFact {}

  /** A logged contact was amended, as if it had been so from the start. */
  record ContactAmended(SessionId session, ContactId contact, ContactDetails details)
      implements CallFact {}
}
