package io.ringcycle.jpa;

import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Those by whom a flow has gone, by what happened to them, the earliest first. */
final class PassedBy {
  private static final int LONGEST_PAGE = 1_024;

  private final QueueIndex.Behind flow;
  private final Happening what;
  private final Standings standings;
  private final InTime<MemberEntity> members;

  PassedBy(Look look, QueueIndex.Behind flow, Happening what) {
    this.flow = flow;
    this.what = what;
    this.standings = new Standings(look, flow.session());
    this.members = InTime.members(look, look.ids().numberOf(flow.list()), what);
  }

  /** The first few of those by whom the flow has gone and who are admitted. */
  List<MemberRow> between(Mark after, Instant until, int limit) {
    List<MemberRow> found = new ArrayList<>();
    Mark reached = after;
    int size = limit;
    while (true) {
      List<MemberRow> page = page(reached, until, size);
      found.addAll(standings.admitted(passed(page), flow.eligibility()));
      if (page.size() < size || found.size() >= limit) {
        return found.subList(0, Math.min(limit, found.size()));
      }
      reached = what.markOf(page.get(size - 1)).orElseThrow();
      size = Math.min(size * 4, LONGEST_PAGE);
    }
  }

  private List<MemberRow> passed(List<MemberRow> page) {
    return page.stream().filter(one -> one.place() <= flow.throughPlace()).toList();
  }

  private List<MemberRow> page(Mark after, Instant until, int size) {
    return Look.rows(members.beyond(after, until, size));
  }
}
