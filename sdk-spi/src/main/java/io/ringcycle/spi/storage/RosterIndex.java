package io.ringcycle.spi.storage;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.List;

/** Who is on which list. */
public interface RosterIndex {
  /** Live members beyond a place, by place. */
  List<MemberRow> members(CallListId list, long afterPlace, int limit);

  /** Live members beyond a place who are not callable, by place. */
  List<MemberRow> barred(CallListId list, long afterPlace, int limit);

  /**
   * Live members to whom that happened last beyond the mark and not after {@code until}; by that
   * instant, then by place.
   */
  List<MemberRow> lately(CallListId list, Happening what, Mark after, Instant until, int limit);

  /** Every membership that somebody has or had, by list id. */
  List<MemberRow> memberships(SupporterId supporter);

  /**
   * Live members of a list whose number somebody has on a line ({@link NumberRow#lines}), by place.
   */
  List<MemberRow> onTheLine(CallListId list);

  /** Everybody whose number it is now, by id. */
  List<SupporterId> peopleAt(NumberKey number);

  /** All lists that were ever made, by id. */
  List<ListRow> lists();
}
