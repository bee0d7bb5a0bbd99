package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Supporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseTest {
  @Test
  void anEngineThatIsClosedLeavesNoThreadBehind() throws InterruptedException {
    List<Thread> before = timers();
    Ringcycle ringcycle = Ringcycle.create();
    Desk ada = ringcycle.as(Scene.ADA);
    ada.lists().create(Scene.LIST, Scene.GROUP, "List", Exclusions.NONE);
    ada.lists().add(Scene.LIST, Supporter.of("ben", "Ben", "+447700900101"));
    ada.open(Scene.LIST).line().start();
    List<Thread> own = timers().stream().filter(one -> !before.contains(one)).toList();
    assertThat(own).hasSize(1);
    ringcycle.close();
    own.get(0).join(60_000);
    assertThat(own.get(0).isAlive()).isFalse();
    assertThat(ada.open(Scene.LIST).view().members()).isEqualTo(1);
  }

  private static List<Thread> timers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("ringcycle-timer"))
        .toList();
  }
}
