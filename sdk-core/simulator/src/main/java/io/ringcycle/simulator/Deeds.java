package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.Caller;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;

/** What somebody does in a session. */
record Deeds(Caller caller, SessionId session, Ledger ledger) {

  Deed skip(SupporterId one, SkipRule rule, String why) {
    return Deed.leaving(
        "SKIP-8",
        caller,
        SessionFact.Skipped.class,
        fact -> isHere(fact) && fact.supporter().equals(one) && fact.rule().equals(rule),
        desk -> desk.session(session).skips().skip(one, rule, why));
  }

  Deed unskip(SupporterId one) {
    return Deed.leaving(
        "SKIP-6",
        caller,
        SessionFact.SkipRemoved.class,
        fact -> isHere(fact) && fact.supporter().equals(one),
        desk -> desk.session(session).skips().unskip(one));
  }

  Deed restore(SupporterId one) {
    return Deed.leaving(
        "SKIP-10",
        caller,
        SessionFact.Restored.class,
        fact -> isHere(fact) && fact.supporter().equals(one),
        desk -> desk.session(session).skips().restore(one, ""));
  }

  Deed prioritise(SupporterId one) {
    return Deed.leaving(
        "PRIO-1",
        caller,
        SessionFact.Prioritised.class,
        fact -> isHere(fact) && fact.supporter().equals(one),
        desk -> desk.session(session).prioritise(one));
  }

  Deed cycle() {
    return Deed.leaving(
        "CYCLE-4",
        caller,
        SessionFact.CycleStarted.class,
        this::isHere,
        desk -> desk.session(session).cycles().start());
  }

  Deed cycleEarly() {
    return Deed.leaving(
        "CYCLE-4",
        caller,
        SessionFact.CycleStarted.class,
        this::isHere,
        desk -> desk.session(session).cycles().startEarly());
  }

  Deed rename(String name, Names names) {
    return Deed.leaving(
            "SESS-9",
            caller,
            SessionFact.SessionRenamed.class,
            fact -> false,
            desk -> desk.session(session).rename(name))
        .unless(() -> names.isCalled(session, name));
  }

  Deed start() {
    return Deed.leaving(
        "FLOW-1",
        caller,
        CallFact.CallerRung.class,
        this::isHere,
        desk -> desk.session(session).line().start());
  }

  /**
   * The next one is dialled or nobody is left, whoever says so; a line that is gone goes on no
   * more.
   */
  Deed next() {
    return new Deed(
        "FLOW-5",
        caller,
        desk -> desk.session(session).line().next(),
        one -> one.fact() instanceof CallFact fact && isHere(fact) && goesOn(fact),
        () -> !ledger.sessions.of(session).onTheLine);
  }

  private static boolean goesOn(CallFact fact) {
    return fact instanceof CallFact.CallIntended || fact instanceof CallFact.CallerDismissed;
  }

  Deed hangUp() {
    return Deed.leaving(
            "FLOW-7",
            caller,
            CallFact.CallerDismissed.class,
            this::isHere,
            desk -> desk.session(session).line().hangUp())
        .unless(() -> ledger.sessions.of(session).leaves());
  }

  Deed endCall() {
    return Deed.leaving(
            "FLOW-7",
            caller,
            CallFact.CallDismissed.class,
            this::isHere,
            desk -> desk.session(session).line().endCall())
        .unless(() -> ledger.endsCall(session));
  }

  private boolean isHere(SessionFact fact) {
    return fact.session().equals(session);
  }
}
