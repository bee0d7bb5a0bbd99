package io.ringcycle.tck;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An adapter between the engine and a phone that is as it should be. */
final class FaultyTelephone implements TelephoneUnderTest, Telephony {
  private final ByHand world = new ByHand();
  private final Fault fault;
  private Consumer<TelephonyEvent> engine = event -> {};

  FaultyTelephone(Fault fault) {
    this.fault = fault;
  }

  /** What the adapter does wrong; nothing where nothing is said. */
  interface Fault {
    /** What is told in place of an event. */
    default List<TelephonyEvent> told(TelephonyEvent event) {
      return List.of(event);
    }

    /** What is sent in place of a command. */
    default TelephonyCommand sent(TelephonyCommand command) {
      return command;
    }

    /** What is done where a request was sent and no answer came. */
    default void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      throw failure;
    }
  }

  @Override
  public Telephony telephony() {
    return this;
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> listener) {
    engine = listener;
    world.reportTo(event -> fault.told(event).forEach(listener));
  }

  @Override
  public void send(TelephonyCommand command) {
    TelephonyCommand sent = fault.sent(command);
    try {
      world.send(sent);
    } catch (IllegalStateException failure) {
      fault.unanswered(sent, failure, world, engine);
    }
  }

  @Override
  public void loseTheNextAnswer() {
    world.loseTheNextAnswer();
  }

  @Override
  public void refuseTheNextRequest(Refusal refusal) {
    world.refuseTheNextRequest(refusal);
  }

  @Override
  public List<PhoneNumber> placed(LegId leg) {
    return world.placed(leg);
  }

  @Override
  public Optional<LegId> joinedTo(LegId leg) {
    return world.joinedTo(leg);
  }

  @Override
  public Instant now() {
    return world.now();
  }

  @Override
  public void pass(Duration time) {
    world.pass(time);
  }

  @Override
  public void answer(LegId leg) {
    world.answer(leg);
  }

  @Override
  public void decline(LegId leg) {
    world.decline(leg);
  }

  @Override
  public void hangUp(LegId leg) {
    world.hangUp(leg);
  }

  @Override
  public void press(LegId leg) {
    world.press(leg);
  }
}
