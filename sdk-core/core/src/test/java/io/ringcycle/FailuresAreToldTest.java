package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong behind a port stops nothing and is found in the log, without a number. */
class FailuresAreToldTest {
  private static final Logger ENGINE = Logger.getLogger("io.ringcycle.engine");
  private static final String FAILURE = "a failure that this test wants, of +447700900101";

  private final HandTurned world = new HandTurned(Scene.EVENING);
  private final List<LogRecord> told = new ArrayList<>();
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord one) {
          told.add(one);
        }

        @Override
        public void flush() {
          // nothing is held back
        }

        @Override
        public void close() {
          // there is nothing to close
        }
      };

  @BeforeEach
  void listen() {
    ENGINE.setLevel(Level.ALL);
    ENGINE.addHandler(ear);
  }

  @AfterEach
  void listenNoMore() {
    ENGINE.removeHandler(ear);
    ENGINE.setLevel(null);
  }

  private void assertTold(String what) {
    assertThat(told)
        .filteredOn(one -> one.getLevel().equals(Level.WARNING))
        .extracting(LogRecord::getMessage)
        .anySatisfy(message -> assertThat(message).startsWith(what))
        .allSatisfy(message -> assertThat(message).doesNotContain("7700"));
    assertThat(told)
        .filteredOn(one -> one.getLevel().equals(Level.FINE))
        .extracting(LogRecord::getThrown)
        .doesNotContainNull()
        .isNotEmpty();
  }

  private static RuntimeException failure() {
    return new IllegalStateException(FAILURE);
  }

  private RingcycleBuilder engine(Clock clock) {
    return Ringcycle.builder()
        .clock(clock)
        .telephony(world)
        .settings(Settings.DEFAULT.keyToBegin(false));
  }

  private CallingSession dialling(Ringcycle ringcycle) {
    Desk ada = ringcycle.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    ada.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    CallingSession session = ada.open(Scene.LIST);
    session.line().start();
    RingCaller ring = world.last(RingCaller.class);
    ringcycle.receive(new TelephonyEvent.Answered(ring.organisation(), ring.leg(), world.now()));
    return session;
  }

  @Test
  void ofTheTelephone() {
    world.failNext();
    dialling(engine(world).build());
    assertTold("the telephone failed");
  }

  @Test
  void ofARegister() {
    dialling(
        engine(world)
            .contactHistory(
                (organisation, supporter) -> {
                  throw failure();
                })
            .build());
    assertTold("a register did not answer");
  }

  @Test
  void ofAnEventSink() {
    CallingSession session = dialling(engine(world).eventSink(this::refuse).build());
    assertThat(session.view().total().calls()).isEqualTo(1);
    assertTold("an event sink failed");
  }

  private void refuse(List<Recorded> facts) {
    if (!facts.isEmpty()) {
      throw failure();
    }
  }

  @Test
  void ofAClockThatCanSetNoWakeUp() {
    CallingSession session = dialling(engine(new Sleepless()).build());
    assertThat(session.view().total().calls()).isEqualTo(1);
    assertTold("no wake-up could be set");
  }

  private record Sleepless() implements Timer {
    @Override
    public Instant now() {
      return Scene.EVENING;
    }

    @Override
    public void wakeAt(Instant instant, Runnable task) {
      throw failure();
    }
  }

  @Test
  void ofAStoreThatIsAwayWhenSomethingFallsDue() {
    AwayForAMoment storage = new AwayForAMoment();
    VirtualClock clock = VirtualClock.at(Scene.EVENING);
    dialling(engine(clock).storage(storage).build());
    storage.failAfter(0);
    clock.advance(Duration.ofMinutes(3));
    assertTold("a duty could not be done");
  }

  @Test
  void nothingIsToldWhereNothingFails() {
    dialling(engine(world).storage(new MemoryStorage()).build());
    assertThat(told).isEmpty();
  }
}
