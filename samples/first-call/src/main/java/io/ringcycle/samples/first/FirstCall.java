package io.ringcycle.samples.first;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.view.LineState;
import java.time.Instant;
import java.util.List;

/**
 * Ada calls the first of three people on a list. Nothing is really dialled: the phone is simulated.
 */
public final class FirstCall {
  private FirstCall() {}

  /** Prints who was spoken to and who is next. */
  public static void main(String[] args) {
    VirtualClock clock = VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z"));
    Desk ada =
        Ringcycle.builder()
            .clock(clock)
            .build()
            .as(Caller.of("acme", "ada", "Ada", "+447700900001"));

    CallListId list = new CallListId("bakers-street");
    ada.lists().create(list, new GroupId("east"), "Bakers Street", Exclusions.NONE);
    ada.lists()
        .add(
            list,
            List.of(
                Supporter.of("1", "May Field", "+447700900101"),
                Supporter.of("2", "Jun Wood", "+447700900102"),
                Supporter.of("3", "Abe Lake", "+447700900103")));

    CallingSession session = ada.open(list);
    session.line().start();
    clock.runUntil(() -> session.line().state().state() == LineState.LOG_THE_CONTACT);

    SupporterId spokenTo = session.line().state().call().orElseThrow().supporter();
    session.contacts().log(spokenTo, ContactLog.meaningful("Comes on Saturday"));

    System.out.println("Spoken to: " + session.supporter(spokenTo).supporter().name());
    System.out.println("Next:      " + session.next().orElseThrow().supporter().name());
    System.out.println(
        "Done:      " + session.view().completed() + " of " + session.view().members());
  }
}
