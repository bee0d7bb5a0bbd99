package io.ringcycle;

import io.ringcycle.engine.UsageQueries;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Tally;

/** Calls, contacts and the time on the line, to bill by and to learn from (rule USE-1). */
public final class Usage {
  private final UsageQueries queries;

  Usage(UsageQueries queries) {
    this.queries = queries;
  }

  /** In the whole organisation; only what the caller leads is counted. */
  public Tally ofOrganisation() {
    return queries.where((list, session) -> true);
  }

  /** In one group. */
  public Tally ofGroup(GroupId group) {
    return queries.where((list, session) -> list.group().equals(group));
  }

  /** On one list. */
  public Tally ofList(CallListId list) {
    return queries.where((row, session) -> row.list().equals(list));
  }

  /** In the sessions of one caller. */
  public Tally ofCaller(CallerId caller) {
    return queries.where((list, session) -> session.owner().equals(caller));
  }
}
