package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A contract that every telephone fulfils proves nothing: each of these faults must be found. */
class BrokenTelephonesTest {
  private static Fault fault = new Fault(List::of, Function.identity());

  /** What is told in place of an event, and what is sent in place of a command. */
  private record Fault(
      Function<TelephonyEvent, List<TelephonyEvent>> told,
      Function<TelephonyCommand, TelephonyCommand> sent) {}

  static Stream<Arguments> faults() {
    return Stream.of(
        told(
            "ends are told twice",
            event -> event instanceof Ended ? List.of(event, event) : List.of(event)),
        told("ends are never told", event -> event instanceof Ended ? List.of() : List.of(event)),
        told(
            "answers are never told",
            event -> event instanceof Answered ? List.of() : List.of(event)),
        told(
            "keys are never told",
            event -> event instanceof KeyPressed ? List.of() : List.of(event)),
        told("a key answers another question", BrokenTelephonesTest::anotherQuestion),
        told("an event names another leg", BrokenTelephonesTest::anotherLeg),
        told("an event names another organisation", BrokenTelephonesTest::elsewhere),
        told("an answer is told with a wrong time", BrokenTelephonesTest::late),
        told("every end has the same cause", BrokenTelephonesTest::unknown),
        sent("a hang-up is not carried out", BrokenTelephonesTest::nothing),
        sent("limits are forgotten", BrokenTelephonesTest::forEver));
  }

  private static Arguments told(String name, Function<TelephonyEvent, List<TelephonyEvent>> told) {
    return Arguments.of(name, new Fault(told, Function.identity()));
  }

  private static Arguments sent(String name, UnaryOperator<TelephonyCommand> sent) {
    return Arguments.of(name, new Fault(List::of, sent));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void everyFaultIsFound(String name, Fault planted) {
    fault = planted;
    assertThat(failures()).as(name).isPositive();
  }

  @Test
  void aTelephoneWithoutAFaultFulfilsTheContract() {
    fault = new Fault(List::of, Function.identity());
    assertThat(failures()).isZero();
  }

  private static long failures() {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(FaultyTelephone.class))
        .execute()
        .testEvents()
        .failed()
        .count();
  }

  /** Run by the tests above only: surefire takes no classes with such a name. */
  static class FaultyTelephone implements TelephonyContract {
    @Override
    public TelephoneUnderTest world() {
      SimulatedPhoneContractTest.ByHand world =
          new SimulatedPhoneContractTest.ByHand(
              VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z")));
      return new Faulty(world, fault);
    }
  }

  private record Faulty(SimulatedPhoneContractTest.ByHand world, Fault planted)
      implements TelephoneUnderTest, Telephony {
    @Override
    public Telephony telephony() {
      return this;
    }

    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      world.phone.reportTo(event -> planted.told().apply(event).forEach(engine));
    }

    @Override
    public void send(TelephonyCommand command) {
      world.phone.send(planted.sent().apply(command));
    }

    @Override
    public Instant now() {
      return world.now();
    }

    @Override
    public void pass(Duration time) {
      world.pass(time);
    }

    @Override
    public void answer(LegId leg) {
      world.answer(leg);
    }

    @Override
    public void decline(LegId leg) {
      world.decline(leg);
    }

    @Override
    public void hangUp(LegId leg) {
      world.hangUp(leg);
    }

    @Override
    public void press(LegId leg) {
      world.press(leg);
    }
  }

  private static List<TelephonyEvent> anotherQuestion(TelephonyEvent event) {
    return event instanceof KeyPressed key
        ? List.of(new KeyPressed(key.organisation(), key.leg(), new AskId("first")))
        : List.of(event);
  }

  private static List<TelephonyEvent> anotherLeg(TelephonyEvent event) {
    Map<LegId, LegId> others = Map.of(Switchboard.CLEO, Switchboard.BEN);
    LegId leg = others.getOrDefault(event.leg(), event.leg());
    return event instanceof Answered answered
        ? List.of(new Answered(answered.organisation(), leg, answered.at()))
        : List.of(event);
  }

  private static List<TelephonyEvent> elsewhere(TelephonyEvent event) {
    return event instanceof Answered answered
        ? List.of(new Answered(new OrganisationId("other"), answered.leg(), answered.at()))
        : List.of(event);
  }

  private static List<TelephonyEvent> late(TelephonyEvent event) {
    return event instanceof Answered answered
        ? List.of(new Answered(answered.organisation(), answered.leg(), Instant.EPOCH))
        : List.of(event);
  }

  private static List<TelephonyEvent> unknown(TelephonyEvent event) {
    return event instanceof Ended ended
        ? List.of(
            new Ended(
                ended.organisation(),
                ended.leg(),
                EndCause.of(EndCause.Category.UNKNOWN),
                ended.at()))
        : List.of(event);
  }

  private static TelephonyCommand nothing(TelephonyCommand command) {
    return command instanceof HangUp hangUp
        ? new HangUp(hangUp.organisation(), new LegId("nobody"))
        : command;
  }

  private static TelephonyCommand forEver(TelephonyCommand command) {
    Duration hours = Duration.ofHours(5);
    return command instanceof DialSupporter dial
        ? new DialSupporter(dial.organisation(), dial.leg(), dial.anchor(), dial.to(), hours, hours)
        : command;
  }
}
