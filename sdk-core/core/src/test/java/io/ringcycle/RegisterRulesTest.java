package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.PauseReason;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    CallingSession session = list(ringcycle.as(Scene.ADA));
    begin(ringcycle, session);
    return session;
  }

  @Test
  @Rule("DIAL-4")
  void whomTheRegisterForbidsIsNotDialledAndIsNotCallableFromThenOn() {
    CallingSession session =
        session(
            Suppression.ofPeople(supporter -> supporter.value().equals("ben")),
            ContactHistory.NONE);
    assertThat(world.all(DialSupporter.class)).hasSize(1);
    assertThat(world.last(DialSupporter.class).to().e164()).isEqualTo("+447700900102");
    assertThat(session.explain(Scene.id("ben")).status()).isEqualTo(Status.NOT_CALLABLE);
  }

  @Test
  @Rule({"DIAL-4", "SUPP-1"})
  void aNumberThatTheRegisterForbidsIsForbiddenForAllWhoHaveItAndFreeWithAnother() {
    Ringcycle ringcycle =
        Ringcycle.builder()
            .clock(world)
            .telephony(world)
            .suppression(Suppression.ofNumbers(number -> number.e164().endsWith("101")))
            .build();
    Desk ada = ringcycle.as(Scene.ADA);
    CallingSession session = list(ada);
    ada.lists().add(Scene.LIST, Supporter.of("son", "Son", "+447700900101"));
    begin(ringcycle, session);
    assertThat(session.explain(Scene.id("son")).status()).isEqualTo(Status.NOT_CALLABLE);
    ada.people().correct(Supporter.of("ben", "Ben", "+447700900103"));
    assertThat(session.explain(Scene.id("ben")).available()).isTrue();
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

  @Test
  @Rule({"DIAL-4", "FLOW-9"})
  void aRegisterThatAnsweredIsNotCalledSilentBecauseTheStoreFails() {
    AwayForAMoment storage = new AwayForAMoment();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(storage)
            .clock(world)
            .telephony(world)
            .suppression(
                (organisation, supporter, number) -> {
                  storage.failAfter(0);
                  return Suppression.Verdict.PERSON_FORBIDDEN;
                })
            .build();
    CallingSession session = list(ringcycle.as(Scene.ADA));
    assertThatThrownBy(() -> begin(ringcycle, session)).hasMessageContaining("away");
    assertThat(session.line().state().paused()).isEmpty();
    assertThat(world.all(HangUp.class)).isEmpty();
  }

  @Test
  @Rule("DIAL-4")
  void aNumberThatWasCorrectedWhileTheRegisterWasAskedIsAskedAboutToo() {
    List<String> asked = new ArrayList<>();
    List<Desk> desks = new ArrayList<>();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .clock(world)
            .telephony(world)
            .suppression(
                (organisation, supporter, number) -> {
                  if (asked.isEmpty()) {
                    desks.get(0).people().correct(Supporter.of("ben", "Ben", "+447700900999"));
                  }
                  asked.add(number.e164());
                  return number.e164().endsWith("999")
                      ? Suppression.Verdict.NUMBER_FORBIDDEN
                      : Suppression.Verdict.FREE;
                })
            .build();
    desks.add(ringcycle.as(Scene.ADA));
    CallingSession session = list(desks.get(0));
    begin(ringcycle, session);
    assertThat(asked).contains("+447700900101", "+447700900999");
    assertThat(world.all(DialSupporter.class))
        .extracting(dial -> dial.to().e164())
        .containsExactly("+447700900102");
  }

  @Test
  @Rule({"DIAL-4", "FLOW-2"})
  void aSlowRegisterDialsNobodyOnTheCallersNextLine() {
    List<Runnable> meanwhile = new ArrayList<>();
    Ringcycle ringcycle =
        Ringcycle.builder()
            .clock(world)
            .telephony(world)
            .suppression(
                (organisation, supporter, number) -> {
                  List<Runnable> once = List.copyOf(meanwhile);
                  meanwhile.clear();
                  once.forEach(RegisterRulesTest::onAnotherThread);
                  return Suppression.Verdict.FREE;
                })
            .build();
    CallingSession session = list(ringcycle.as(Scene.ADA));
    meanwhile.add(
        () -> {
          RingCaller old = world.last(RingCaller.class);
          EndCause cause = EndCause.of(EndCause.Category.NORMAL);
          ringcycle.receive(
              new TelephonyEvent.Ended(old.organisation(), old.leg(), cause, world.now()));
          session.line().start();
          RingCaller fresh = world.last(RingCaller.class);
          ringcycle.receive(
              new TelephonyEvent.Answered(fresh.organisation(), fresh.leg(), world.now()));
        });
    begin(ringcycle, session);
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(session.line().state().state()).isEqualTo(LineState.PRESS_ANY_KEY);
  }

  @Test
  @Rule("COOL-1")
  void aContactAheadOfOurClockCountsAsOneOfThisMoment() {
    CallingSession session =
        session(
            Suppression.NONE,
            (organisation, supporter) ->
                supporter.value().equals("ben")
                    ? Optional.of(Scene.EVENING.plusSeconds(300))
                    : Optional.empty());
    assertThat(session.supporter(Scene.id("ben")).lastContact()).contains(Scene.EVENING);
    assertThat(session.explain(Scene.id("ben")).status()).isEqualTo(Status.SKIPPED_BY_SYSTEM);
  }

  private static void onAnotherThread(Runnable events) {
    CompletableFuture.runAsync(events).join();
  }

  private CallingSession list(Desk desk) {
    desk.lists().create(Scene.LIST, Scene.GROUP, "Street", Exclusions.DEFAULT);
    desk.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    desk.lists().add(Scene.LIST, Supporter.of("cleo", "Cleo", "+447700900102"));
    return desk.open(Scene.LIST);
  }

  private void begin(Ringcycle ringcycle, CallingSession session) {
    session.line().start();
    RingCaller ring = world.last(RingCaller.class);
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    Ask ask = world.last(Ask.class);
    ringcycle.receive(new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask()));
  }

  @Test
  @Rule("DIAL-4")
  @SuppressWarnings("NullAway") // what a careless implementer may do
  void aRegisterThatAnswersNothingIsASilentOne() {
    CallingSession session =
        session((organisation, supporter, number) -> null, ContactHistory.NONE);
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(session.line().state().paused()).contains(PauseReason.REGISTER_SILENT);
  }
}
