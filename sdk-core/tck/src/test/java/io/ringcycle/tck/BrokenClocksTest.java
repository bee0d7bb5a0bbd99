package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.Timer;
import io.ringcycle.tck.FaultyClock.Fault;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that every clock fulfils proves nothing: each of these faults must be found. */
class BrokenClocksTest {
  private static final String ONCE = "aTaskRunsOnceAndNotBeforeItsTime";
  private static final String THROWS = "aTaskThatThrowsKeepsNoOtherFromRunning";
  private static final String OWN_TIME = "everyTaskRunsAtATimeOfItsOwn";

  private static Supplier<Fault> planted = () -> Timer::wakeAt;

  /** Run by the tests below only: surefire takes no classes with such a name. */
  static class OnTrial implements ClockContract {
    @Override
    public Moved clock() {
      return new FaultyClock(planted.get());
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("time stands still", FaultyClock.StandsStill::new, "thePresentMovesWithTime"),
        fault("nobody is woken", () -> (clock, at, task) -> {}, ONCE),
        fault("whoever asks is woken at once", () -> (clock, at, task) -> task.run(), ONCE),
        fault(
            "everybody is woken a second early",
            () -> (clock, at, task) -> clock.wakeAt(at.minusSeconds(1), task),
            ONCE,
            OWN_TIME),
        fault("everybody is woken twice", () -> BrokenClocksTest::twice, ONCE, OWN_TIME),
        fault(
            "what is late already is forgotten",
            () -> BrokenClocksTest::unlessLate,
            "aTaskThatIsDueAlreadyRunsAtOnce"),
        fault("a task that throws stops the clock", StopsForGood::new, THROWS),
        fault("the newest task takes the place of the others", TheNewest::new, OWN_TIME),
        fault(
            "what a task asks for is forgotten",
            NotWithin::new,
            "aTaskMayAskToBeFollowedByAnother"));
  }

  private static Arguments fault(String name, Supplier<Fault> fault, String... found) {
    return Arguments.of(name, fault, Set.of(found));
  }

  private static void twice(Timer clock, Instant at, Runnable task) {
    clock.wakeAt(at, task);
    clock.wakeAt(at.plusSeconds(1), task);
  }

  private static void unlessLate(Timer clock, Instant at, Runnable task) {
    if (!at.isBefore(clock.now())) {
      clock.wakeAt(at, task);
    }
  }

  private static final class TheNewest implements Fault {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public void wakeAt(Timer clock, Instant at, Runnable task) {
      int mine = asked.incrementAndGet();
      clock.wakeAt(at, () -> runIf(mine == asked.get(), task));
    }
  }

  private static final class StopsForGood implements Fault {
    private boolean stopped;

    @Override
    public void wakeAt(Timer clock, Instant at, Runnable task) {
      clock.wakeAt(at, () -> runIf(!stopped, () -> run(task)));
    }

    private void run(Runnable task) {
      stopped = true;
      task.run();
      stopped = false;
    }
  }

  private static final class NotWithin implements Fault {
    private boolean within;

    @Override
    public void wakeAt(Timer clock, Instant at, Runnable task) {
      Runnable known =
          () -> {
            within = true;
            task.run();
            within = false;
          };
      runIf(!within, () -> clock.wakeAt(at, known));
    }
  }

  private static void runIf(boolean wanted, Runnable task) {
    if (wanted) {
      task.run();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void everyFaultIsFoundByTheRuleThatItBreaks(
      String name, Supplier<Fault> fault, Set<String> found) {
    planted = fault;
    assertThat(Trial.failures(OnTrial.class)).as(name).containsAll(found);
  }

  @Test
  void aClockThatStopsForGoodIsBlamedForNothingElse() {
    planted = StopsForGood::new;
    assertThat(Trial.failures(OnTrial.class)).containsExactly(THROWS);
  }

  @Test
  void aClockWithoutAFaultFulfilsTheContract() {
    planted = () -> Timer::wakeAt;
    assertThat(Trial.failures(OnTrial.class)).isEmpty();
  }
}
