package io.ringcycle.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualClockTest {
  private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");

  private final VirtualClock clock = VirtualClock.at(START);
  private final List<String> ran = new ArrayList<>();

  @Test
  void standsStillUntilMoved() {
    assertThat(clock.now()).isEqualTo(START);
    clock.advance(Duration.ofHours(2));
    assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(2)));
  }

  @Test
  void runsTasksInOrderOfTimeAndThenOfScheduling() {
    wake(2, "c");
    wake(1, "a");
    wake(2, "d");
    wake(1, "b");
    clock.advance(seconds(2));
    assertThat(ran).containsExactly("a", "b", "c", "d");
  }

  @Test
  void leavesLaterTasksForLater() {
    wake(1, "due");
    wake(3, "later");
    clock.advance(seconds(2));
    assertThat(ran).containsExactly("due");
    assertThat(clock.nextWakeUp()).contains(START.plusSeconds(3));
  }

  @Test
  void showsEachTaskItsOwnInstant() {
    List<Instant> seen = new ArrayList<>();
    clock.wakeAt(START.plusSeconds(1), () -> seen.add(clock.now()));
    clock.wakeAt(START.minusSeconds(9), () -> seen.add(clock.now()));
    clock.advance(seconds(5));
    assertThat(seen).containsExactly(START, START.plusSeconds(1));
  }

  @Test
  void neverRunsATaskWhileItIsBeingScheduled() {
    wake(0, "now");
    assertThat(ran).isEmpty();
    clock.advance(Duration.ZERO);
    assertThat(ran).containsExactly("now");
  }

  @Test
  void runsWhatATaskSchedulesWithinTheSameMove() {
    clock.wakeAt(START.plusSeconds(1), () -> wake(2, "second"));
    clock.advance(seconds(2));
    assertThat(ran).containsExactly("second");
  }

  @Test
  void refusesToAdvanceBackwards() {
    assertThatThrownBy(() -> clock.advance(seconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(clock.now()).isEqualTo(START);
  }

  @Test
  void jumpsBackWithoutRunningAnything() {
    wake(1, "task");
    clock.jumpTo(START.minusSeconds(60));
    assertThat(clock.now()).isEqualTo(START.minusSeconds(60));
    assertThat(ran).isEmpty();
    clock.advance(seconds(61));
    assertThat(ran).containsExactly("task");
  }

  @Test
  void runsWhatAJumpPassedOverAtTheNextMove() {
    wake(1, "task");
    clock.jumpTo(START.plusSeconds(60));
    clock.advance(Duration.ZERO);
    assertThat(ran).containsExactly("task");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(60));
  }

  @Test
  void standsAtTheLastTaskWhenIdle() {
    wake(5, "first");
    wake(3_600, "last");
    clock.runUntilIdle();
    assertThat(ran).containsExactly("first", "last");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(3_600));
  }

  @Test
  void stopsAsSoonAsTheConditionHolds() {
    wake(1, "a");
    wake(2, "b");
    wake(2, "c");
    clock.runUntil(() -> ran.size() == 2);
    assertThat(ran).containsExactly("a", "b");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(2));
  }

  @Test
  void saysWhenAConditionCanNoLongerComeTrue() {
    wake(1, "a");
    assertThatThrownBy(() -> clock.runUntil(() -> false)).isInstanceOf(IllegalStateException.class);
    assertThat(ran).containsExactly("a");
  }

  @Test
  void givesUpOnTasksWithoutEnd() {
    rescheduleForEver();
    assertThatThrownBy(clock::runUntilIdle).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> clock.runUntil(() -> false)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void handsOnWhatATaskThrowsAndKeepsTheOthers() {
    clock.wakeAt(
        START.plusSeconds(1),
        () -> {
          throw new IllegalStateException("broken");
        });
    wake(1, "same instant");
    wake(2, "later");
    assertThatThrownBy(() -> clock.advance(seconds(5))).hasMessage("broken");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(1));
    clock.advance(seconds(4));
    assertThat(ran).containsExactly("same instant", "later");
  }

  @Test
  void neverMovesBackWhenATaskItselfMovesIt() {
    clock.wakeAt(START.plusSeconds(1), () -> clock.advance(seconds(60)));
    wake(5, "within");
    clock.advance(seconds(2));
    assertThat(ran).containsExactly("within");
    assertThat(clock.now()).isEqualTo(START.plusSeconds(61));
  }

  private void rescheduleForEver() {
    clock.wakeAt(clock.now(), this::rescheduleForEver);
  }

  private void wake(long after, String name) {
    clock.wakeAt(START.plusSeconds(after), () -> ran.add(name));
  }

  private static Duration seconds(long count) {
    return Duration.ofSeconds(count);
  }
}
