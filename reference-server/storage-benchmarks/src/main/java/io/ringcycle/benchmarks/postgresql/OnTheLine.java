package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallingSession;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import java.time.Instant;

/** A caller of Ringcycle who is on the line and goes on to the next supporter. */
record OnTheLine(
    Ringcycle engine, Phone phone, OrganisationId organisation, CallingSession session, LegId leg)
    implements Claimant {

  /** Rings the caller, who takes it. */
  static OnTheLine of(Ringcycle engine, Phone phone, Caller caller, CallListId list) {
    CallingSession session = engine.as(caller).open(list);
    session.line().start();
    LegId leg = phone.anchor(caller.mobile().orElseThrow());
    engine.receive(new Answered(caller.organisation(), leg, Instant.now()));
    return new OnTheLine(engine, phone, caller.organisation(), session, leg);
  }

  @Override
  public void claim() {
    session.line().next();
    if (!phone.hasDialled(leg)) {
      throw new IllegalStateException("nobody was dialled");
    }
  }

  /** The line is engaged, and it is logged. */
  @Override
  public void settle() {
    LegId call = phone.take(leg);
    engine.receive(
        new Ended(organisation, call, EndCause.of(EndCause.Category.BUSY), Instant.now()));
    session.contacts().log(ContactLog.notContacted(""));
  }
}
