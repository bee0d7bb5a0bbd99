package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.JUN;
import static io.ringcycle.samples.howto.Workplace.LIST;
import static io.ringcycle.samples.howto.Workplace.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountAndCorrectTest {
  private final VirtualClock clock = Workplace.clock();
  private final Desk ada = Ringcycle.builder().clock(clock).build().as(ADA);
  private final CallingSession session = Workplace.session(ada);

  @Test
  void countWhatWasDone() {
    session.contacts().log(MAY, ContactLog.meaningful("comes"));
    session.contacts().log(JUN, ContactLog.notContacted(""));
    clock.advance(Duration.ofMinutes(1));

    Instant now = clock.now();
    Period evening = new Period(now.minus(Duration.ofHours(3)), now);
    Figures all = ada.analytics().total(evening, place -> true);
    Map<CallListId, Figures> byList =
        ada.analytics().by(evening, place -> true, done -> done.place().list());

    assertThat(all.contacts()).containsEntry(ContactResult.MEANINGFUL, 1);
    assertThat(byList.get(LIST)).isEqualTo(all);
  }

  @Test
  void correctWhatOthersMayCorrect() {
    ContactId log = session.contacts().log(MAY, ContactLog.meaningful("comes on Monday"));

    ContactView read = session.contacts().one(log);
    session.contacts().amend(log, ContactLog.meaningful("comes on Sunday"), read.versions());

    ContactLog other = ContactLog.notInterested("");
    assertThatThrownBy(() -> session.contacts().amend(log, other, read.versions()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.WrittenSince.class));
  }
}
