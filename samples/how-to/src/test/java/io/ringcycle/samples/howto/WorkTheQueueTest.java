package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ABE;
import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.JUN;
import static io.ringcycle.samples.howto.Workplace.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Status;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.view.SupporterView;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkTheQueueTest {
  private final VirtualClock clock = Workplace.clock();
  private final Desk ada = Ringcycle.builder().clock(clock).build().as(ADA);
  private final CallingSession session = Workplace.session(ada);

  @Test
  void skipAndBringBack() {
    session.skips().quick(MAY, QuickDuration.HOUR_1);
    session.skips().today(JUN);
    session.skips().unskip(JUN);
    session.skips().removeForGood(ABE, "has moved abroad");

    assertThat(Workplace.queue(session)).containsExactly(JUN);
    clock.advance(Duration.ofHours(1));
    assertThat(Workplace.queue(session)).containsExactly(MAY, JUN);
  }

  @Test
  void putSomebodyInFront() {
    session.prioritise(ABE);

    assertThat(Workplace.queue(session)).containsExactly(MAY, ABE, JUN);
  }

  @Test
  void sayWhySomebodyIsNotInTheQueue() {
    session.skips().quick(MAY, QuickDuration.HOUR_1);

    Explanation why = session.explain(MAY);
    assertThat(why.status()).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(why.holds()).extracting(hold -> hold.rule()).containsExactly("SKIP-1");
    assertThat(why.eligible().instant()).contains(clock.now().plus(Duration.ofHours(1)));
  }

  @Test
  void showAllPageByPage() {
    List<SupporterView> page = session.supporters(Set.of(Status.AVAILABLE), 0, 2);
    long last = page.get(page.size() - 1).place();
    List<SupporterView> rest = session.supporters(Set.of(Status.AVAILABLE), last, 2);

    assertThat(page).hasSize(2);
    assertThat(rest).hasSize(1);
  }

  @Test
  void readARefusal() {
    try {
      session.skips().removeForGood(MAY, "");
    } catch (RefusedException refused) {
      assertThat(refused.refusal()).isInstanceOf(Refusal.ReasonRequired.class);
      assertThat(refused.refusal().reason()).contains("needs a reason");
    }
    assertThat(session.explain(MAY).available()).isTrue();
  }

  @Test
  void startAnotherCycle() {
    session.skips().thisCycle(MAY);
    session.cycles().startEarly();

    assertThat(session.view().cycle()).isEqualTo(2);
    assertThat(Workplace.queue(session)).startsWith(MAY);
  }
}
