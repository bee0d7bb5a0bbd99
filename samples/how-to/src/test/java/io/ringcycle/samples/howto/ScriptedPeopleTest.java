package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Outcome;
import io.ringcycle.simulated.Crowd;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.view.LineState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScriptedPeopleTest {
  @Test
  void letScriptedPeopleAnswer() {
    VirtualClock clock = Workplace.clock();
    SimulatedPhone phone =
        SimulatedPhone.on(clock)
            .person("+447700900101", Script.isBusy())
            .person("+447700900102", Script.answers(Duration.ofSeconds(5), Duration.ofMinutes(3)))
            .everybodyElse(Crowd.of(42));
    Ringcycle ringcycle = Ringcycle.builder().clock(clock).telephony(phone).build();

    CallingSession session = Workplace.session(ringcycle.as(ADA));
    session.line().start();
    clock.runUntil(() -> session.line().state().state() == LineState.LOG_THE_CONTACT);
    session.contacts().log(MAY, ContactLog.notContacted("busy"));
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.BUSY, 1);
    assertThat(phone.log().overlaps()).isEmpty();
  }
}
