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
          "kept.SessionCreated:4",
          "kept.CallerRung:3",
          "kept.CallerAnswered:2",
          "kept.CallIntended:6",
          "kept.CallRinging:4",
          "kept.CallAnswered:4",
          "kept.CallEnded:5",
          "kept.ContactLogged:6",
          "kept.CallerDismissed:2",
          "kept.CallerLeft:2",
          "decided.CallIntended:5",
          "decided.ContactLogged:4",
          "sending.RingCaller:2",
          "sent.RingCaller:3",
          "sending.DialSupporter:4",
          "sent.DialSupporter:5",
          "sending.Ask:3",
          "sent.Ask:4",
          "sending.HangUp:2",
          "sent.HangUp:2",
          "hearing.Answered:4",
          "heard.Answered:5",
          "hearing.Ringing:3",
          "heard.Ringing:4",
          "hearing.Ended:4",
          "heard.Ended:3");
  private static final int MORE = 3;

  @TempDir Path folder;

  @Test
  void whereverAProcessDiesAnotherGoesOn() {
    try (Trial trial = new Trial(folder, new Scene(3_000), 20, 300)) {
      Running survivor = trial.worker("survivor", 0);
      for (String point : POINTS) {
        Running mortal = trial.worker(point.replace(":", "-"), 10, point, Planted.NOTHING);
        assertThat(mortal.ended()).as(point).isEqualTo(FailPoints.DEAD);
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
