package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Whoever is tried on one day gets no second try on that day, and no third at all. */
class OneDayTest {
  private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.EPOCH);
  private final List<String> tried = new ArrayList<>();

  @Test
  void whatFailsFailsOnTheDayOnWhichItBegan() {
    assertThatThrownBy(() -> OneDay.in(today::get, "test", this::fails)).hasMessage("test");
    assertThat(tried).containsExactly("test");
  }

  @Test
  void whatFailsWhileTheDayEndsIsTriedOnceMoreFromTheStart() {
    assertThatThrownBy(() -> OneDay.in(today::get, "test", this::failsAtMidnight))
        .hasMessage("test-anew");
    assertThat(tried).containsExactly("test", "test-anew");
  }

  @Test
  void whatHoldsHoldsWheneverTheDayEnds() {
    OneDay.in(today::get, "test", this::dayEnds);
    assertThat(tried).containsExactly("test");
  }

  private void failsAtMidnight(String name) {
    today.updateAndGet(day -> day.plusDays(1));
    fails(name);
  }

  private void fails(String name) {
    tried.add(name);
    throw new AssertionError(name);
  }

  private void dayEnds(String name) {
    today.updateAndGet(day -> day.plusDays(1));
    tried.add(name);
  }
}
