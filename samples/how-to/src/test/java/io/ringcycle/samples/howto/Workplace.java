package io.ringcycle.samples.howto;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;

/** What the examples have in common: Ada, three people on a list, and an evening in March. */
final class Workplace {
  static final Caller ADA = Caller.of("acme", "ada", "Ada", "+447700900001");
  static final CallListId LIST = new CallListId("bakers-street");
  static final SupporterId MAY = new SupporterId("may");
  static final SupporterId JUN = new SupporterId("jun");
  static final SupporterId ABE = new SupporterId("abe");
  static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");

  private Workplace() {}

  static VirtualClock clock() {
    return VirtualClock.at(EVENING);
  }

  static CallingSession session(Desk ada) {
    ada.lists().create(LIST, new GroupId("east"), "Bakers Street", Exclusions.DEFAULT);
    ada.lists().add(LIST, Supporter.of("may", "May Field", "+447700900101"));
    ada.lists().add(LIST, Supporter.of("jun", "Jun Wood", "+447700900102"));
    ada.lists().add(LIST, Supporter.of("abe", "Abe Lake", "+447700900103"));
    return ada.open(LIST);
  }

  static List<SupporterId> queue(CallingSession session) {
    return session.queue(10).stream().map(SupporterView::id).toList();
  }
}
