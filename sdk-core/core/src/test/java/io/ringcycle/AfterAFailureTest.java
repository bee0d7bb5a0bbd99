package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.Recorded;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.LegId;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a failure interrupts is done when the event comes again, or the next look is taken. */
class AfterAFailureTest {
  private final HandTurned world = new HandTurned(Scene.EVENING);
  private final AwayForAMoment storage = new AwayForAMoment();
  private final List<Recorded> facts = new ArrayList<>();
  private final Ringcycle ringcycle =
      Ringcycle.builder()
          .storage(storage)
          .clock(world)
          .telephony(world)
          .settings(Settings.DEFAULT.keyToBegin(false))
          .eventSink(facts::addAll)
          .build();

  private CallingSession session(Caller caller, String list) {
    Desk desk = ringcycle.as(caller);
    CallListId id = new CallListId(list);
    desk.lists().create(id, Scene.GROUP, "List of " + list, Exclusions.NONE);
    desk.lists().add(id, Supporter.of(list, list, "+44770090010" + list.length()));
    return desk.open(id);
  }

  private void answered(RingCaller ring) {
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
  }

  @Test
  @Rule({"EVENT-1", "FLOW-2"})
  void anAnswerThatIsToldAgainAfterAFailureDialsWhoeverWasNotDialled() {
    session(Scene.ADA, "one").line().start();
    RingCaller ring = world.last(RingCaller.class);
    storage.failAfter(1);
    assertThatThrownBy(() -> answered(ring)).hasMessageContaining("away");
    assertThat(world.all(DialSupporter.class)).isEmpty();
    answered(ring);
    answered(ring);
    assertThat(world.all(DialSupporter.class)).hasSize(1);
  }

  @Test
  @Rule("EVENT-1")
  void whatThePhoneReportsIsLookedForAndTakenInAtOnce() {
    session(Scene.ADA, "one").line().start();
    answered(world.last(RingCaller.class));
    DialSupporter dial = world.last(DialSupporter.class);
    int looks = storage.looks();
    boolean ours = ringcycle.receive(new TelephonyEvent.Ringing(dial.organisation(), dial.leg()));
    boolean strangers =
        ringcycle.receive(new TelephonyEvent.Ringing(dial.organisation(), new LegId("another")));
    assertThat(ours).isTrue();
    assertThat(strangers).isFalse();
    assertThat(storage.looks()).isEqualTo(looks);
  }

  @Test
  @Rule("DIAL-3")
  void aDutyThatCannotBeDoneKeepsNoOtherFromBeingDone() {
    session(Scene.ADA, "one").line().start();
    answered(world.last(RingCaller.class));
    session(Scene.BOB, "three").line().start();
    answered(world.last(RingCaller.class));
    world.advance(Duration.ofMinutes(3));
    storage.failAfter(0);
    ringcycle.settle(Scene.ADA.organisation());
    assertThat(openCalls()).isEqualTo(1);
    ringcycle.settle(Scene.ADA.organisation());
    assertThat(openCalls()).isZero();
  }

  private int openCalls() {
    return storage.read(
        Scene.ADA.organisation(),
        view -> (int) view.busyCalls().stream().filter(CallRow::open).count());
  }

  @Test
  @Rule("FACT-1")
  void factsAloneBringBackEverythingButTheNames() {
    CallingSession session = session(Scene.ADA, "one");
    MemoryStorage copy = new MemoryStorage();
    Replay.apply(copy, Scene.ADA.organisation(), facts, List.of());
    CallingSession again =
        Ringcycle.builder().storage(copy).clock(world).build().as(Scene.ADA).session(session.id());
    assertThat(Scene.names(again)).containsExactly("one");
    assertThat(again.queue(1).get(0).supporter().name()).isEmpty();
    assertThat(again.view().name()).isEmpty();
  }
}
