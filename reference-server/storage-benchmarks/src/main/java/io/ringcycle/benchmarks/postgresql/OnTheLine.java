package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallingSession;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;

/** A caller of Ringcycle who is on the line and goes on to the next supporter. */
record OnTheLine(Line line, OrganisationId organisation, CallingSession session, LegId leg)
    implements Claimant {

  /** By what calls are made. */
  record Line(Ringcycle engine, Phone phone, Clock clock) {

    /** Rings the caller, who takes it. */
    OnTheLine ring(Caller caller, CallListId list) {
      CallingSession session = engine.as(caller).open(list);
      session.line().start();
      LegId leg = phone.anchor(caller.mobile().orElseThrow());
      engine.receive(new Answered(caller.organisation(), leg, clock.now()));
      return new OnTheLine(this, caller.organisation(), session, leg);
    }
  }

  @Override
  public void claim() {
    session.line().next();
    if (!line.phone().hasDialled(leg)) {
      throw new IllegalStateException("nobody was dialled");
    }
  }

  /** The caller hangs up. */
  void leave() {
    session.line().hangUp();
    EndCause normal = EndCause.of(EndCause.Category.NORMAL);
    line.engine().receive(new Ended(organisation, leg, normal, line.clock().now()));
  }

  /** The line is engaged, and it is logged. */
  @Override
  public void settle() {
    LegId call = line.phone().take(leg);
    EndCause busy = EndCause.of(EndCause.Category.BUSY);
    line.engine().receive(new Ended(organisation, call, busy, line.clock().now()));
    session.contacts().log(ContactLog.notContacted(""));
  }
}
