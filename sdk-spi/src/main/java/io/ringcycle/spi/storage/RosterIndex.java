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
   * Live members whose latest contact lies beyond the mark, by that instant, then by place: those
   * who cool down, and those whose cooldown ends next.
   */
  List<MemberRow> contacted(CallListId list, Mark after, Instant until, int limit);

  /** The same by the latest attempt. */
  List<MemberRow> attempted(CallListId list, Mark after, Instant until, int limit);

  /** Every membership that somebody has or had. */
  List<MemberRow> memberships(SupporterId supporter);

  /** Everybody whose number it is now, by id. */
  List<SupporterId> peopleAt(NumberKey number);

  /** All lists that were ever made, by id. */
  List<ListRow> lists();
}
