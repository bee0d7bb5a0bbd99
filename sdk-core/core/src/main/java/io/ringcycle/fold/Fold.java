package io.ringcycle.fold;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;

/** Lays one fact over the rows. */
public final class Fold {
  private Fold() {}

  /** Puts the rows that the fact changes. */
  public static void apply(Rows rows, Recorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof OrganisationFact people) {
      new PeopleFold(rows, recorded).apply(people);
    } else if (fact instanceof ListFact list) {
      new ListFold(rows, recorded.at()).apply(list);
    } else if (fact instanceof CallFact call) {
      ofCall(rows, recorded, call);
    } else if (fact instanceof SessionFact queue) {
      new QueueFold(rows, recorded).apply(queue);
    }
  }

  private static void ofCall(Rows rows, Recorded recorded, CallFact fact) {
    if (fact instanceof CallFact.ContactLogged || fact instanceof CallFact.ContactAmended) {
      new ContactFold(rows, recorded).apply(fact);
    } else if (LineFold.concerns(fact)) {
      new LineFold(rows, recorded).apply(fact);
    } else {
      new CallFold(rows, recorded).apply(fact);
    }
  }
}
