package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.telephony.Telephony;
import java.time.Duration;
import java.time.Instant;

class SimulatedPhoneContractTest implements TelephonyContract {
  @Override
  public TelephoneUnderTest world() {
    return new ByHand(VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z")));
  }

  /** Nobody takes a call or presses a key by themselves. */
  static final class ByHand implements TelephoneUnderTest {
    private final VirtualClock clock;
    final SimulatedPhone phone;

    ByHand(VirtualClock clock) {
      this.clock = clock;
      this.phone =
          SimulatedPhone.on(clock)
              .everybodyElse(Script.neverAnswers())
              .everyCaller(Script.neverAnswers());
    }

    @Override
    public Telephony telephony() {
      return phone;
    }

    @Override
    public Instant now() {
      return clock.now();
    }

    @Override
    public void pass(Duration time) {
      clock.advance(time);
    }

    @Override
    public void answer(LegId leg) {
      phone.answerAs(leg);
    }

    @Override
    public void decline(LegId leg) {
      phone.declineAs(leg);
    }

    @Override
    public void hangUp(LegId leg) {
      phone.hangUpAs(leg);
    }

    @Override
    public void press(LegId leg) {
      phone.pressKey(leg);
    }
  }
}
