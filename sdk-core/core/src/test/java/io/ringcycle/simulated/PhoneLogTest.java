package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.ACME;
import static io.ringcycle.simulated.Phones.ANCHOR;
import static io.ringcycle.simulated.Phones.LEG;
import static io.ringcycle.simulated.Phones.SAM;
import static io.ringcycle.simulated.Phones.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.simulated.LogEntry.AskRequested;
import io.ringcycle.simulated.LogEntry.CallAnswered;
import io.ringcycle.simulated.LogEntry.CallEnded;
import io.ringcycle.simulated.LogEntry.Dialled;
import io.ringcycle.simulated.LogEntry.HangUpRequested;
import io.ringcycle.simulated.LogEntry.KeyWasPressed;
import io.ringcycle.simulated.PhoneLog.Overlap;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneLogTest {
  private static final LegId OTHER = new LegId("other");

  private final Phones phones = new Phones();

  @Test
  void tellsAllThatWasRequestedAndHappenedInOrder() {
    phones.ring().after(2).ask("one", Prompt.BEGIN).after(2).hangUp(ANCHOR);
    AskId one = new AskId("one");
    assertThat(phones.phone.log().entries())
        .containsExactly(
            new Dialled(START, ACME, ANCHOR, Optional.empty(), Phones.ADA),
            new CallAnswered(START.plusSeconds(2), ANCHOR),
            new AskRequested(START.plusSeconds(2), ANCHOR, one, Prompt.BEGIN),
            new KeyWasPressed(START.plusSeconds(4), ANCHOR, one),
            new HangUpRequested(START.plusSeconds(4), ANCHOR),
            new CallEnded(START.plusSeconds(4), ANCHOR, Causes.HUNG_UP));
  }

  @Test
  void showsTwoLiveCallsToOneNumber() {
    phones.dial().after(5).dial(OTHER);
    assertThat(phones.phone.log().overlaps()).containsExactly(new Overlap(SAM, LEG, OTHER));
  }

  @Test
  void showsAnOverlapWithACallOfWhichNothingIsReported() {
    phones.phone.person(SAM, Script.vanishes());
    phones.dial().after(29).dial(OTHER);
    assertThat(phones.phone.log().overlaps()).hasSize(1);
  }

  @Test
  void allowsCallsToOneNumberOneAfterTheOther() {
    phones.dial().after(94).dial(OTHER).untilIdle();
    assertThat(phones.phone.log().overlaps()).isEmpty();
  }

  @Test
  void allowsACallAfterOneThatWasRefused() {
    phones.phone.person(SAM, Script.refused(Refusal.CAPACITY), Script.answersAndTalksOn());
    phones.dial().dial(OTHER);
    assertThat(phones.phone.log().overlaps()).isEmpty();
  }

  @Test
  void allowsTwoOrganisationsToCallOneNumber() {
    OrganisationId elsewhere = new OrganisationId("elsewhere");
    phones.dial();
    phones.phone.send(new DialSupporter(elsewhere, OTHER, ANCHOR, SAM, Phones.RING, Phones.LAST));
    assertThat(phones.phone.log().overlaps()).isEmpty();
  }

  @Test
  void forgetsAllButLiveLegs() {
    phones.dial(OTHER).untilIdle().dial();
    phones.phone.forgetLog();
    assertThat(phones.phone.log().entries()).extracting(LogEntry::leg).containsExactly(LEG);
  }
}
