package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What registers outside say is asked right before the dial, and recorded. */
class RegisterRulesTest {
  private final HandTurned world = new HandTurned(Scene.EVENING);

  private CallingSession session(Suppression suppression, ContactHistory history) {
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(new MemoryStorage())
            .clock(world)
            .telephony(world)
            .suppression(suppression)
            .contactHistory(history)
            .build();
    Desk desk = ringcycle.as(Scene.ADA);
    desk.lists().create(Scene.LIST, Scene.GROUP, "Street", Exclusions.DEFAULT);
    desk.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    desk.lists().add(Scene.LIST, Supporter.of("cleo", "Cleo", "+447700900102"));
    CallingSession session = desk.open(Scene.LIST);
    session.line().start();
    RingCaller ring = world.last(RingCaller.class);
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg()));
    Ask ask = world.last(Ask.class);
    ringcycle.receive(new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask()));
    return session;
  }

  @Test
  @Rule("DIAL-4")
  void whomTheRegisterForbidsIsNotDialledAndIsNotCallableFromThenOn() {
    CallingSession session =
        session(
            (organisation, supporter, number) -> supporter.value().equals("ben"),
            ContactHistory.NONE);
    assertThat(world.all(DialSupporter.class)).hasSize(1);
    assertThat(world.last(DialSupporter.class).to().e164()).isEqualTo("+447700900102");
    assertThat(session.explain(Scene.id("ben")).status()).isEqualTo(Status.NOT_CALLABLE);
  }

  @Test
  @Rule("DIAL-4")
  void whomAnotherSystemHasJustContactedIsPassedOver() {
    CallingSession session =
        session(
            Suppression.NONE,
            (organisation, supporter) ->
                supporter.value().equals("ben")
                    ? Optional.of(Scene.EVENING.minusSeconds(60))
                    : Optional.empty());
    assertThat(world.last(DialSupporter.class).to().e164()).isEqualTo("+447700900102");
    assertThat(session.explain(Scene.id("ben")).status()).isEqualTo(Status.SKIPPED_BY_SYSTEM);
  }

  @Test
  @Rule("DIAL-4")
  void nobodyIsDialledWhenTheRegisterDoesNotAnswer() {
    CallingSession session =
        session(
            (organisation, supporter, number) -> {
              throw new IllegalStateException("the register is down");
            },
            ContactHistory.NONE);
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(world.all(HangUp.class)).isNotEmpty();
    assertThat(session.line().state().paused()).contains(PauseReason.REGISTER_SILENT);
  }
}
