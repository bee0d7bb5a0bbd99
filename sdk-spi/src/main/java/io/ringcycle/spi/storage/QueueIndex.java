package io.ringcycle.spi.storage;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * Candidates for the queue of a session, exactly those whose rows say what is asked for. Whether a
 * candidate is available is decided by the engine. What it costs must not grow with the list.
 *
 * <p>Where a question has bounds in time, the first may be {@link Instant#MIN} and the last {@link
 * Instant#MAX}; a place or a rank may be {@link Long#MAX_VALUE}.
 */
public interface QueueIndex {
  /**
   * Of those who are not finished, the open priorities with a rank below that, the highest first.
   */
  List<StandingRow> prioritised(SessionId session, long belowRank, int limit);

  /**
   * Those at or before a place ({@link StandingRow#place}), not dialled in that cycle and not
   * finished, whose {@link StandingRow#backAt} lies beyond the mark and not after {@code until}; by
   * that instant, then by place.
   */
  List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit);

  /**
   * Those behind the flow to whom that happened last beyond the mark and not after {@code until};
   * by that instant, then by place.
   */
  List<MemberRow> behind(Behind flow, Happening what, Mark after, Instant until, int limit);

  /**
   * The part of a list by which a flow has gone: live members at or before a place who are
   * admitted, as members and by what happened to them in that session, if anything did.
   */
  record Behind(SessionId session, CallListId list, long throughPlace, Eligibility eligibility) {}

  /**
   * Live members beyond a place who are admitted: as members, and by what happened to them in that
   * session, if anything did; by place.
   *
   * <p>A store that would have to look at too many members may stop early and say how far it came:
   * the engine goes on from there.
   */
  Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit);

  /**
   * Part of a list.
   *
   * @param members those found, by place
   * @param examinedTo nobody else up to this place can be called; at least the last one's place
   * @param end whether nobody at all can be called beyond it
   */
  record Stretch(List<MemberRow> members, long examinedTo, boolean end) {
    /** Copies the list. */
    public Stretch {
      members = List.copyOf(members);
    }
  }

  /**
   * The moves of that cycle that reached or went beyond that place, by where they ended; the first
   * is the one that passed it.
   */
  List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit);
}
