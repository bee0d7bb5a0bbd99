package io.ringcycle.simulated;

import static io.ringcycle.simulated.Phones.ANCHOR;
import static io.ringcycle.simulated.Phones.LEG;
import static io.ringcycle.simulated.Phones.SAM;
import static io.ringcycle.simulated.Phones.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulatedPhoneTest {
  private final Phones phones = new Phones();

  @Test
  void everybodyAnswersByDefault() {
    assertThat(phones.dial().untilIdle().reports)
        .containsExactly("0 leg rings", "4 leg answered", "94 leg ended NORMAL");
  }

  @Test
  void neverReportsFromWithinACommand() {
    phones.phone.person(SAM, Script.refused(Refusal.CAPACITY));
    assertThat(phones.dial().ring().hangUp(ANCHOR).reports).isEmpty();
    assertThat(phones.after(0).reports)
        .containsExactly("0 leg refused CAPACITY", "0 anchor rings", "0 anchor ended CANCELED");
  }

  @Test
  void cancelsWhatIsHungUpBeforeItIsAnswered() {
    assertThat(phones.dial().after(3).hangUp(LEG).after(60).reports)
        .containsExactly("0 leg rings", "3 leg ended CANCELED");
  }

  @Test
  void endsNormallyWhatIsHungUpAfterItIsAnswered() {
    assertThat(phones.dial().after(5).hangUp(LEG).after(600).reports)
        .containsExactly("0 leg rings", "4 leg answered", "5 leg ended NORMAL");
  }

  @Test
  void takesAHangUpOfALegThatIsOverOrUnknownForNothing() {
    assertThat(phones.dial().after(5).hangUp(LEG).hangUp(LEG).hangUp(ANCHOR).after(9).reports)
        .hasSize(3);
    assertThat(phones.phone.log().all(LogEntry.HangUpRequested.class)).hasSize(3);
  }

  @Test
  void keepsASupporterOnTheLineWhenTheAnchorIsGone() {
    phones.ring().after(2).dial().after(5).hangUp(ANCHOR).after(5);
    assertThat(phones.phone.legs()).extracting(LiveLeg::leg).containsExactly(LEG);
  }

  @Test
  void followsOneScriptForEachCallAndKeepsTheLast() {
    phones.phone.person(SAM.e164(), Script.isBusy(), Script.declines(seconds(1)));
    List.of("a", "b", "c").forEach(leg -> phones.dial(new LegId(leg)).after(60));
    assertThat(phones.reports)
        .filteredOn(report -> report.contains("ended"))
        .containsExactly("0 a ended BUSY", "61 b ended DECLINED", "121 c ended DECLINED");
  }

  @Test
  void beginsAgainWithNewScripts() {
    phones.phone.person(SAM, Script.isBusy());
    phones.dial(new LegId("a")).after(1);
    phones.phone.person(SAM, Script.notFound(), Script.isBusy());
    assertThat(phones.dial(new LegId("b")).after(1).reports).endsWith("1 b ended NOT_FOUND");
  }

  @Test
  void refusesSomebodyWithoutAScript() {
    assertThatThrownBy(() -> phones.phone.person(SAM)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesUnnamedSupportersAndCallersScriptsOfTheirOwn() {
    phones.phone.everybodyElse(Script.isBusy());
    assertThat(phones.ring().dial().after(2).reports)
        .containsExactly("0 anchor rings", "0 leg ended BUSY", "2 anchor answered");
  }

  @Test
  void doesNotRingAgainForALegThatWasDialledBefore() {
    phones.dial().after(1);
    assertThatThrownBy(phones::dial).isInstanceOf(IllegalStateException.class);
    assertThat(phones.phone.log().all(LogEntry.Dialled.class)).hasSize(2);
    assertThat(phones.phone.legs()).hasSize(1);
  }

  @Test
  void reportsToTheNewestEngine() {
    List<TelephonyEvent> newest = new ArrayList<>();
    phones.dial().after(1);
    phones.phone.reportTo(newest::add);
    phones.untilIdle();
    assertThat(phones.reports).containsExactly("0 leg rings");
    assertThat(newest).hasSize(2);
  }

  @Test
  void keepsAllOtherReportsWhenAnEngineFails() {
    phones.phone.reportTo(
        event -> {
          if (event instanceof TelephonyEvent.Answered) {
            throw new IllegalStateException("engine fault");
          }
          phones.reports.add(event.leg() + " at " + phones.clock.now());
        });
    phones.dial();
    assertThatThrownBy(phones::untilIdle).hasMessage("engine fault");
    assertThat(phones.untilIdle().reports)
        .containsExactly("leg at 2026-05-04T09:00:00Z", "leg at 2026-05-04T09:01:34Z");
  }

  @Test
  void lateWakeUpsOfALegThatIsOverChangeNothing() {
    phones.dial().after(4).hangUp(LEG).untilIdle();
    assertThat(phones.reports).endsWith("4 leg ended NORMAL");
  }

  @Test
  void losesNoCallWhenSeveralThreadsDialAtOnce() {
    IntStream.range(0, 1_000).parallel().forEach(call -> phones.dial(new LegId("leg-" + call)));
    phones.untilIdle();
    assertThat(phones.phone.log().all(LogEntry.CallEnded.class)).hasSize(1_000);
    assertThat(phones.reports).hasSize(3_000);
    assertThat(phones.phone.legs()).isEmpty();
  }

  @Test
  void bringsTheSameEventsInTheSameOrderForTheSameSeed() {
    assertThat(demonstration(7)).isEqualTo(demonstration(7)).isNotEqualTo(demonstration(8));
  }

  private static List<String> demonstration(long seed) {
    Phones phones = new Phones();
    phones.phone.everybodyElse(Crowd.of(seed));
    SeededIds ids = SeededIds.of(seed);
    for (int call = 0; call < 50; call++) {
      phones.dial(new LegId(ids.next())).after(20);
    }
    return phones.untilIdle().reports.stream()
        .map(report -> report.replaceAll("s\\d+-", ""))
        .toList();
  }
}
