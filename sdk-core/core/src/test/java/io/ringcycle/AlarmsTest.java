package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine wakes itself where its clock can, and rests otherwise. */
class AlarmsTest {
  private static final CallListId LIST = new CallListId("list");
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final Counting clock = new Counting();
  private final Away storage = new Away();
  private final HandTurned phone = new HandTurned(NOON);
  private Ringcycle ringcycle;
  private CallingSession session;

  @BeforeEach
  void aCallerIsRungOnATelephoneThatStaysSilent() {
    ringcycle = Ringcycle.builder().clock(clock).storage(storage).telephony(phone).build();
    Desk ada = ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900001"));
    ada.lists().create(LIST, new GroupId("east"), "List", Exclusions.NONE);
    ada.lists().add(LIST, Supporter.of("may", "May", "+447700900111"));
    ada.lists().add(LIST, Supporter.of("jun", "Jun", "+447700900112"));
    session = ada.open(LIST);
    session.line().start();
  }

  /** There may be thousands on the line. */
  @Test
  void manyCommandsLookAtEverybodyOnce() {
    storage.questions = 0;
    for (int time = 0; time < 100; time++) {
      session.prioritise(new SupporterId("jun"));
    }
    assertThat(storage.questions).isLessThan(2);
  }

  /** Its node may be gone for good. */
  @Test
  void whatAnotherNodeBeganIsSeenToWithinAMinuteOfAnyCommand() {
    clock.turned.advance(Duration.ofHours(1));
    session.prioritise(new SupporterId("jun"));
    CallingSession bens = ofAnotherNode();
    clock.turned.advance(Duration.ofSeconds(10));
    session.prioritise(new SupporterId("jun"));
    clock.turned.advance(Duration.ofHours(1));
    assertThat(bens.line().state().state()).isEqualTo(LineState.OFF);
  }

  private CallingSession ofAnotherNode() {
    Ringcycle other =
        Ringcycle.builder()
            .clock(() -> clock.turned.now())
            .storage(storage)
            .telephony(phone)
            .build();
    CallingSession bens = other.as(Caller.of("acme", "ben", "Ben", "+447700900002")).open(LIST);
    bens.line().start();
    return bens;
  }

  @Test
  void manyCommandsSetOneAlarm() {
    for (int time = 0; time < 100; time++) {
      session.prioritise(new SupporterId("jun"));
      session.skips().thisCycle(new SupporterId("jun"));
      session.skips().unskip(new SupporterId("jun"));
    }
    assertThat(clock.alarms).hasSize(1);
  }

  @Test
  void aLegOfWhichNothingIsHeardIsGivenUpByItself() {
    clock.turned.advance(Duration.ofHours(1));
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
  }

  @Test
  void whatFellDueWhileTheStoreWasAwayIsDoneLater() {
    storage.away = true;
    clock.turned.advance(Duration.ofMinutes(3));
    storage.away = false;
    assertThat(session.line().state().state()).isNotEqualTo(LineState.OFF);
    clock.turned.advance(Duration.ofMinutes(1));
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
  }

  @Test
  void aStoreThatIsAwayAfterTheCommitFailsNothingThatWasKept() {
    clock.turned.advance(Duration.ofHours(1));
    storage.awayAfterNextChange = true;
    session.line().start();
    storage.away = false;
    assertThat(session.line().state().state()).isEqualTo(LineState.CALLING_YOU);
    assertThat(phone.all(RingCaller.class)).hasSize(2);
  }

  @Test
  void nobodyIsDialledWhileNobodyCanTellWhetherTheCallerIsThere() {
    RingCaller ring = phone.last(RingCaller.class);
    ringcycle.receive(
        new TelephonyEvent.Answered(ring.organisation(), ring.leg(), clock.turned.now()));
    storage.awayAfterNextChange = true;
    session.line().next();
    storage.away = false;
    assertThat(phone.all(DialSupporter.class)).isEmpty();
    assertThat(session.line().state().state()).isEqualTo(LineState.DIALLING);
    clock.turned.advance(Duration.ofMinutes(5));
    ringcycle.settle(ring.organisation());
    assertThat(session.line().state().state()).isEqualTo(LineState.LOG_THE_CONTACT);
  }

  @Test
  void aStoreThatTakesNoChangeIsTriedAgainAfterAWhileAndNotAtOnce() {
    storage.full = true;
    clock.turned.advance(Duration.ofMinutes(10));
    assertThat(storage.refused).isBetween(2, 40);
    storage.full = false;
    clock.turned.advance(Duration.ofMinutes(1));
    assertThat(session.line().state().state()).isEqualTo(LineState.OFF);
  }

  private static final class Counting implements Timer {
    final VirtualClock turned = VirtualClock.at(NOON);
    final List<Instant> alarms = new ArrayList<>();

    @Override
    public Instant now() {
      return turned.now();
    }

    @Override
    public void wakeAt(Instant instant, Runnable task) {
      alarms.add(instant);
      turned.wakeAt(instant, task);
    }
  }

  private static final class Away implements Storage {
    private final MemoryStorage memory = new MemoryStorage();
    boolean away;
    int questions;
    boolean full;
    int refused;
    boolean awayAfterNextChange;

    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      refuse();
      questions++;
      return memory.read(organisation, question);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      refuse();
      if (full) {
        refused++;
        throw new IllegalStateException("the store takes no change, as this test wants it");
      }
      T result = memory.write(organisation, decision);
      away = awayAfterNextChange;
      awayAfterNextChange = false;
      return result;
    }

    private void refuse() {
      if (away) {
        throw new IllegalStateException("the store is away, as this test wants it");
      }
    }
  }
}
