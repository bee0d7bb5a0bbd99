package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import io.ringcycle.tck.FaultyTelephone.Fault;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that every telephone fulfils proves nothing: each of these faults must be found. */
class BrokenTelephonesTest {
  private static final String NUMBER = "theNumberThatIsRungIsThatOfTheCommand";
  private static final String DIAL_REFUSED = "aRefusedDialIsToldWithItsReason";
  private static final String RING_REFUSED = "aRefusedLegOfACallerIsToldWithItsReason";

  private static Supplier<Fault> planted = () -> new Fault() {};

  static Stream<Arguments> faults() {
    return Stream.of(
        told(
            "ends are told twice",
            event -> event instanceof Ended ? List.of(event, event) : List.of(event),
            "anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime"),
        told(
            "ends are never told",
            event -> event instanceof Ended ? List.of() : List.of(event),
            "anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime"),
        told(
            "answers are never told",
            event -> event instanceof Answered ? List.of() : List.of(event),
            "anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime"),
        told(
            "keys are never told",
            event -> event instanceof KeyPressed ? List.of() : List.of(event),
            "aKeyAnswersTheQuestionThatWasPutLast"),
        told(
            "a key answers another question",
            Misreports::anotherQuestion,
            "aKeyAnswersTheQuestionThatWasPutLast"),
        told(
            "an event names another leg",
            Misreports::anotherLeg,
            "twoSupportersAtOneTimeAreToldApart"),
        told(
            "an event names another organisation",
            Misreports::elsewhere,
            "anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime"),
        told(
            "an answer is told with a wrong time",
            Misreports::late,
            "anAnswerAndAnEndAreToldOnceWithTheirLegAndTheirTime"),
        told(
            "every end has the same cause",
            Misreports::unknown,
            "aRejectedCallIsToldFromOneThatNobodyTook"),
        sent("a hang-up is not carried out", Misreports::nothing, "aHangUpEndsItsLegAndNoOther"),
        sent(
            "limits are forgotten",
            Misreports::forEver,
            "aLegThatNobodyTakesEndsWhenItHasRungForLongEnough",
            "aLegThatNobodyEndsIsEndedWhenItHasLastedForLongEnough"));
  }

  static Stream<Arguments> misdials() {
    return Stream.of(
        sent("a stranger is rung", Misdials::ofAStranger, NUMBER),
        sent("another caller is rung", Misdials::ofAnotherCaller, NUMBER),
        sent(
            "all are joined to one caller",
            Misdials::toTheFirstCaller,
            "aSupporterIsJoinedToTheAnchorOfTheCommand"),
        sent(
            "callers ring for ever",
            Misdials::callersRingForEver,
            "aCallersLegThatNobodyTakesEndsWhenItHasRungForLongEnough",
            "aCallersLegWhoseAnswerWasLostIsNeverAskedForAgain"),
        sent(
            "callers stay for ever",
            Misdials::callersLastForEver,
            "aCallersLegThatNobodyEndsIsEndedWhenItHasLastedForLongEnough"),
        told(
            "all events are of one organisation",
            Misdials::ofTheFirstOrganisation,
            "anEventIsOfTheOrganisationWhoseLegItIs"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        told("refusals are never told", Misdials::withoutRefusals, DIAL_REFUSED, RING_REFUSED),
        told("a refusal has one reason", Misdials::withOneReason, DIAL_REFUSED, RING_REFUSED),
        told("a refusal is told as an end", Misdials::asAnEnd, DIAL_REFUSED, RING_REFUSED));
  }

  static Stream<Arguments> lostAnswers() {
    return Stream.of(
        fault(
            "what was not answered is asked for again",
            LostAnswers.AsksAgain::new,
            "aDialWhoseAnswerWasLostIsNeverAskedForAgain",
            "aCallersLegWhoseAnswerWasLostIsNeverAskedForAgain"),
        fault(
            "what was not answered is asked for again later",
            LostAnswers.AsksAgainLater::new,
            "aDialWhoseAnswerWasLostIsNeverAskedForAgain",
            "aCallersLegWhoseAnswerWasLostIsNeverAskedForAgain"),
        fault(
            "no answer is told as a refusal",
            LostAnswers.SaysRefused::new,
            "aLostAnswerIsToldNeitherAsARefusalNorAsAnEnd"),
        fault(
            "no answer is told as an end",
            LostAnswers.SaysEnded::new,
            "aLostAnswerIsToldNeitherAsARefusalNorAsAnEnd"),
        fault(
            "a leg without an answer is forgotten",
            LostAnswers.ForgetsTheLeg::new,
            "whatHappensOnALegWhoseAnswerWasLostIsTold"),
        fault(
            "a leg without an answer cannot be hung up",
            LostAnswers.CannotHangUp::new,
            "aLegWhoseAnswerWasLostCanBeHungUp"));
  }

  private static Arguments told(
      String name, Function<TelephonyEvent, List<TelephonyEvent>> told, String... found) {
    return fault(
        name,
        () ->
            new Fault() {
              @Override
              public List<TelephonyEvent> told(TelephonyEvent event) {
                return told.apply(event);
              }
            },
        found);
  }

  private static Arguments sent(
      String name, UnaryOperator<TelephonyCommand> sent, String... found) {
    return fault(
        name,
        () ->
            new Fault() {
              @Override
              public TelephonyCommand sent(TelephonyCommand command) {
                return sent.apply(command);
              }
            },
        found);
  }

  private static Arguments fault(String name, Supplier<Fault> fault, String... found) {
    return Arguments.of(name, fault, List.of(found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"misdials", "refusals"})
  void noOtherRuleIsBlamed(String name, Supplier<Fault> fault, List<String> found) {
    planted = fault;
    assertThat(Trial.failures(OnTrial.class)).as(name).containsExactlyInAnyOrderElementsOf(found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"faults", "lostAnswers"})
  void everyFaultIsFoundByTheRuleThatItBreaks(
      String name, Supplier<Fault> fault, List<String> found) {
    planted = fault;
    assertThat(Trial.failures(OnTrial.class)).as(name).containsAll(found);
  }

  @Test
  void aTelephoneWithoutAFaultFulfilsTheContract() {
    planted = () -> new Fault() {};
    assertThat(Trial.failures(OnTrial.class)).isEmpty();
  }

  /** Run by the tests above only: surefire takes no classes with such a name. */
  static class OnTrial implements TelephonyContract {
    @Override
    public TelephoneUnderTest world() {
      return new FaultyTelephone(planted.get());
    }
  }
}
