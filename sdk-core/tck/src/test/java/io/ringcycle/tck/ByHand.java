package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.simulated.LogEntry;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The simulated phone; nobody takes a call or presses a key by themselves. */
final class ByHand implements TelephoneUnderTest, Telephony {
  final VirtualClock clock = VirtualClock.at(Instant.parse("2027-03-01T18:00:00Z"));
  private final SimulatedPhone phone =
      SimulatedPhone.on(clock)
          .everybodyElse(Script.neverAnswers())
          .everyCaller(Script.neverAnswers());
  private boolean answerLost;

  @Override
  public Telephony telephony() {
    return this;
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> engine) {
    phone.reportTo(engine);
  }

  @Override
  public void refuseTheNextRequest(Refusal refusal) {
    phone.everybodyElse(Script.refused(refusal)).everyCaller(Script.refused(refusal));
  }

  /** The phone carries it out before its answer is lost. */
  @Override
  public void send(TelephonyCommand command) {
    boolean lost = answerLost;
    answerLost = false;
    phone.send(command);
    phone.everybodyElse(Script.neverAnswers()).everyCaller(Script.neverAnswers());
    if (lost) {
      throw new IllegalStateException("no answer");
    }
  }

  @Override
  public void loseTheNextAnswer() {
    answerLost = true;
  }

  @Override
  public List<PhoneNumber> placed(LegId leg) {
    return dials(leg).map(LogEntry.Dialled::number).toList();
  }

  @Override
  public Optional<LegId> joinedTo(LegId leg) {
    return dials(leg).flatMap(dial -> dial.anchor().stream()).findFirst();
  }

  private Stream<LogEntry.Dialled> dials(LegId leg) {
    return phone.log().all(LogEntry.Dialled.class).stream().filter(dial -> dial.leg().equals(leg));
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
