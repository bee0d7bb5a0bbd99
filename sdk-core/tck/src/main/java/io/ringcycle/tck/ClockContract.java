package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine expects of a clock that wakes it; inherited by the test of a vendor's own. */
public interface ClockContract {
  /** A clock that the test moves; asked once for each test. */
  Moved clock();

  /** A clock and the hand that moves it. */
  interface Moved {
    /** The clock. */
    Timer timer();

    /** Lets time pass and returns when all that fell due by then has run. */
    void pass(Duration time);
  }

  /** The present moves with time. */
  @Test
  @Rule("TIME-1")
  default void thePresentMovesWithTime() {
    Moved clock = clock();
    Instant before = clock.timer().now();
    clock.pass(Duration.ofMinutes(5));
    assertThat(Duration.between(before, clock.timer().now()))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
  }

  /** A task runs once, and not before its time. */
  @Test
  @Rule("TIME-1")
  default void aTaskRunsOnceAndNotBeforeItsTime() {
    Moved clock = clock();
    List<Instant> ran = new ArrayList<>();
    Instant due = clock.timer().now().plusSeconds(60);
    clock.timer().wakeAt(due, () -> ran.add(clock.timer().now()));
    clock.pass(Duration.ofSeconds(59));
    assertThat(ran).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    clock.pass(Duration.ofHours(1));
    assertThat(ran).hasSize(1);
    assertThat(ran.get(0)).isAfterOrEqualTo(due);
  }

  /** A task that is due already runs with the next step. */
  @Test
  @Rule("TIME-1")
  default void aTaskThatIsDueAlreadyRunsAtOnce() {
    Moved clock = clock();
    List<String> ran = new ArrayList<>();
    clock.timer().wakeAt(clock.timer().now().minusSeconds(60), () -> ran.add("late"));
    clock.pass(Duration.ofMillis(1));
    assertThat(ran).containsExactly("late");
  }

  /** Whatever else is awaited: none takes the place of another. */
  @Test
  @Rule("TIME-1")
  default void everyTaskRunsAtATimeOfItsOwn() {
    Moved clock = clock();
    List<String> ran = new ArrayList<>();
    Instant start = clock.timer().now();
    clock.timer().wakeAt(start.plusSeconds(60), () -> ran.add("second"));
    clock.timer().wakeAt(start.plusSeconds(30), () -> ran.add("first"));
    clock.timer().wakeAt(start.plusSeconds(60), () -> ran.add("second as well"));
    clock.pass(Duration.ofSeconds(30));
    assertThat(ran).containsExactly("first");
    clock.pass(Duration.ofSeconds(29));
    assertThat(ran).containsExactly("first");
    clock.pass(Duration.ofSeconds(1));
    assertThat(ran).containsExactlyInAnyOrder("first", "second", "second as well");
  }

  /** One that fails is nobody else's end; whether whoever moves the clock is told is left open. */
  @Test
  @Rule("TIME-1")
  default void aTaskThatThrowsKeepsNoOtherFromRunning() {
    Moved clock = clock();
    List<String> ran = new ArrayList<>();
    Timer timer = clock.timer();
    Instant start = timer.now();
    timer.wakeAt(start.plusSeconds(30), ClockContract::fails);
    timer.wakeAt(start.plusSeconds(30), () -> ran.add("at the same time"));
    timer.wakeAt(start.plusSeconds(60), () -> ran.add("later"));
    passWhateverIsThrown(clock, Duration.ofSeconds(30));
    passWhateverIsThrown(clock, Duration.ofSeconds(30));
    timer.wakeAt(start.plusSeconds(90), () -> ran.add("asked for afterwards"));
    clock.pass(Duration.ofSeconds(60));
    assertThat(ran).containsExactlyInAnyOrder("at the same time", "later", "asked for afterwards");
  }

  private static void fails() {
    throw new IllegalStateException("this task always fails");
  }

  private static void passWhateverIsThrown(Moved clock, Duration time) {
    List<RuntimeException> thrown = new ArrayList<>();
    try {
      clock.pass(time);
    } catch (RuntimeException failure) {
      thrown.add(failure);
    }
    assertThat(thrown).as("what the failing task threw").allMatch(ClockContract::isOurs);
  }

  private static boolean isOurs(RuntimeException thrown) {
    return String.valueOf(thrown.getMessage()).contains("always fails");
  }

  /** What falls due may lead to more that will. */
  @Test
  @Rule("TIME-1")
  default void aTaskMayAskToBeFollowedByAnother() {
    Moved clock = clock();
    List<String> ran = new ArrayList<>();
    Timer timer = clock.timer();
    timer.wakeAt(
        timer.now().plusSeconds(30),
        () -> timer.wakeAt(timer.now().plusSeconds(30), () -> ran.add("follower")));
    clock.pass(Duration.ofSeconds(30));
    assertThat(ran).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    assertThat(ran).containsExactly("follower");
  }
}
