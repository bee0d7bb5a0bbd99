package io.ringcycle.samples.first;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnClockTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final CallListId LIST = new CallListId("bakers-street");
  private static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");

  /** Never moved, so nothing is ever heard of a call. */
  private final SimulatedPhone silent = SimulatedPhone.on(VirtualClock.at(EVENING));

  private Instant databaseTime = EVENING;

  @Test
  void aClockOfYourOwnSaysWhatIsDue() {
    Clock clock = () -> databaseTime;
    Ringcycle ringcycle = Ringcycle.builder().clock(clock).telephony(silent).build();
    CallingSession session = session(ringcycle);
    session.line().start();
    assertThat(ringcycle.nextDue(ACME)).contains(EVENING.plus(Duration.ofSeconds(150)));

    databaseTime = databaseTime.plus(Duration.ofSeconds(150));
    ringcycle.settle(ACME);
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
    assertThat(ringcycle.nextDue(ACME)).isEmpty();
  }

  private static CallingSession session(Ringcycle ringcycle) {
    Desk ada = ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900001"));
    ada.lists().create(LIST, new GroupId("east"), "Bakers Street", Exclusions.NONE);
    ada.lists().add(LIST, Supporter.of("1", "May Field", "+447700900101"));
    return ada.open(LIST);
  }
}
