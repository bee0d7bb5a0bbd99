package io.ringcycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
  private final InTurn inTurn = new InTurn();
  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsAskedForWhileSomethingIsDoneWaitsUntilThatIsDone() {
    inTurn.run(
        () -> {
          inTurn.run(() -> done.add("second"));
          done.add("first");
        });
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void aFailureStopsNothingThatWaits() {
    Runnable failing =
        () -> {
          inTurn.run(() -> done.add("second"));
          throw new IllegalStateException("first");
        };
    assertThatThrownBy(() -> inTurn.run(failing)).hasMessage("first");
    assertThat(done).containsExactly("second");
  }

  @Test
  void anErrorKeepsNothingThatComesLaterFromBeingDone() {
    Runnable broken =
        () -> {
          throw new AssertionError("out of everything");
        };
    assertThatThrownBy(() -> inTurn.run(broken)).isInstanceOf(AssertionError.class);
    inTurn.run(() -> done.add("later"));
    assertThat(done).containsExactly("later");
  }
}
