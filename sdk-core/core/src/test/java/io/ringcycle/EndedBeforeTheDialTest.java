package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A caller ends a call, by whichever node, before another one has come to dial it. */
class EndedBeforeTheDialTest {
  private static final int PEOPLE = Settings.DEFAULT.refusedAtMost() + 2;

  private final HandTurned world = new HandTurned(Scene.EVENING);
  private final MemoryStorage storage = new MemoryStorage();
  private final Deque<Runnable> errands = new ArrayDeque<>();
  private final Ringcycle dialling = node(world).errands((leg, one) -> errands.add(one)).build();
  private final Ringcycle other = node(world).build();
  private final CallingSession session = onTheLine();

  private RingcycleBuilder node(Telephony telephone) {
    return Ringcycle.builder().storage(storage).clock(world).telephony(telephone);
  }

  private CallingSession onTheLine() {
    Desk ada = dialling.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List");
    IntStream.range(0, PEOPLE)
        .mapToObj(nth -> Supporter.of("p" + nth, "P", "+4477009001" + (10 + nth)))
        .forEach(one -> ada.lists().add(Scene.LIST, one));
    CallingSession one = ada.open(Scene.LIST);
    one.line().start();
    RingCaller ring = world.last(RingCaller.class);
    dialling.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    return one;
  }

  private void carry() {
    while (!errands.isEmpty()) {
      errands.remove().run();
    }
  }

  private void nextAndEndedByTheOther() {
    session.line().next();
    other.as(Scene.ADA).open(Scene.LIST).line().endCall();
    carry();
  }

  @Test
  @Rule("FLOW-7")
  void whomTheirCallerHasEndedIsNotDialledAnyMore() {
    nextAndEndedByTheOther();
    assertThat(world.all(DialSupporter.class)).isEmpty();
    assertThat(session.view().total().outcomes()).containsEntry(Outcome.FAILED, 1);
  }

  @Test
  @Rule("FLOW-7")
  void theCallerStaysOnTheLineLogsNothingAndGoesOnWithAKey() {
    nextAndEndedByTheOther();
    assertThat(session.line().state().state()).isEqualTo(LineState.PRESS_ANY_KEY);
    Ask ask = world.last(Ask.class);
    assertThat(ask.prompt()).isEqualTo(Prompt.BEGIN);
    dialling.receive(new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask()));
    carry();
    assertThat(world.last(DialSupporter.class).to().e164()).isEqualTo("+447700900111");
  }

  @Test
  @Rule("FLOW-10")
  void whatItsCallerKeptFromBeingDialledIsNoRefusal() {
    IntStream.range(1, Settings.DEFAULT.refusedAtMost()).forEach(nth -> nextAndEndedByTheOther());
    session.line().next();
    carry();
    refused(dialling, world.last(DialSupporter.class));
    carry();
    assertThat(world.all(DialSupporter.class)).hasSize(2);
    assertThat(session.line().state().paused()).isEmpty();
  }

  @Test
  @Rule("FLOW-7")
  void aCallThatIsEndedWhileItIsDialledIsHungUpBehindItsDial() {
    Deque<Consumer<CallingSession>> meanwhile = new ArrayDeque<>();
    Ringcycle third = node(with(dial -> meanwhile.remove().accept(session))).build();
    meanwhile.add(one -> one.line().endCall());
    third.as(Scene.ADA).open(Scene.LIST).line().next();
    assertThat(world.sent.get(world.sent.size() - 1)).isInstanceOf(HangUp.class);
    assertThat(world.last(HangUp.class).leg()).isEqualTo(world.last(DialSupporter.class).leg());
  }

  @Test
  @Rule("DIAL-1")
  void aDialThatIsRefusedOnTheSpotLeavesNothingToHangUp() {
    Ringcycle third = node(with(dial -> refused(dialling, dial))).build();
    third.as(Scene.ADA).open(Scene.LIST).line().next();
    assertThat(world.all(DialSupporter.class)).isNotEmpty();
    assertThat(world.all(HangUp.class)).isEmpty();
  }

  private static void refused(Ringcycle node, DialSupporter dial) {
    node.receive(
        new TelephonyEvent.Refused(
            dial.organisation(), dial.leg(), TelephonyEvent.Refusal.INVALID));
  }

  /** Something that happens before the provider has answered for a dial. */
  private Telephony with(Consumer<DialSupporter> meanwhile) {
    return new Telephony() {
      @Override
      public void reportTo(Consumer<TelephonyEvent> engine) {}

      @Override
      public void send(TelephonyCommand command) {
        world.send(command);
        if (command instanceof DialSupporter dial) {
          meanwhile.accept(dial);
        }
      }
    };
  }
}
