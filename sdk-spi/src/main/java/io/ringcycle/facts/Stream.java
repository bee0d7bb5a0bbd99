package io.ringcycle.facts;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SessionId;

/** The sequence to which a fact belongs; within one, numbers run from 1 without a gap. */
public sealed interface Stream {
  /** What concerns people, numbers and contacts beyond any list. */
  record OfOrganisation() implements Stream {}

  /** What concerns one call list. */
  record OfList(CallListId list) implements Stream, Comparable<OfList> {
    @Override
    public int compareTo(OfList other) {
      return list.compareTo(other.list);
    }
  }

  /** What happened in one session. */
  record OfSession(SessionId session) implements Stream, Comparable<OfSession> {
    @Override
    public int compareTo(OfSession other) {
      return session.compareTo(other.session);
    }
  }

  /** The sequence to which that fact belongs. */
  static Stream of(Fact fact) {
    if (fact instanceof SessionFact ofSession) {
      return new OfSession(ofSession.session());
    }
    return fact instanceof ListFact ofList ? new OfList(ofList.list()) : new OfOrganisation();
  }
}
