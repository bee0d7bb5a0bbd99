package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process dies once at each point at which it could make a difference; another one goes on with
 * the same callers from there, and a third one works the same lists all the while.
 */
class FailPointsTest {
  private static final List<String> POINTS =
      List.of(
          "kept.SessionCreated:2",
          "kept.CallerRung:2",
          "kept.CallerAnswered:2",
          "kept.CallIntended:2",
          "kept.CallRinging:2",
          "kept.CallAnswered:2",
          "kept.CallEnded:2",
          "kept.ContactLogged:2",
          "kept.CallerDismissed:2",
          "kept.CallerLeft:2",
          "decided.CallIntended:2",
          "decided.ContactLogged:2",
          "sending.RingCaller:2",
          "sent.RingCaller:2",
          "sending.DialSupporter:2",
          "sent.DialSupporter:2",
          "sending.Ask:2",
          "sent.Ask:2",
          "sending.HangUp:2",
          "sent.HangUp:2",
          "hearing.Answered:2",
          "heard.Answered:2",
          "hearing.Ringing:2",
          "heard.Ringing:2",
          "hearing.Ended:2",
          "heard.Ended:2");
  private static final int MORE = 3;

  @TempDir Path folder;

  @Test
  void whereverAProcessDiesAnotherGoesOn() {
    try (Trial trial = new Trial(folder, new Scene(10_000), 20, 300)) {
      Running survivor = trial.calmWorker("survivor", 0);
      for (String point : POINTS) {
        Running mortal = trial.worker(point.replace(":", "-"), 10, point, Planted.NOTHING);
        assertThat(mortal.ended(trial::passUnheard)).as(point).isEqualTo(FailPoints.DEAD);
        trial.passUnheard();
      }
      Running last = trial.worker("last", 10);
      last.hears("logged", MORE);
      survivor.hears("logged", survivor.count("logged") + MORE);
      trial.stop(survivor, last);

      assertThat(Checker.violations(trial.evidence())).isEmpty();
    }
  }
}
