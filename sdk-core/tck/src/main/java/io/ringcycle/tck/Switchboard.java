package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends commands as the engine does, and hears what is told. */
final class Switchboard {
  static final OrganisationId ACME = new OrganisationId("acme");
  static final LegId ADA = new LegId("leg-ada");
  static final LegId BEN = new LegId("leg-ben");
  static final LegId CLEO = new LegId("leg-cleo");
  static final LegId EVE = new LegId("leg-eve");
  static final OrganisationId NORTH = new OrganisationId("north/side");
  static final LegId NED = new LegId("leg-ned");
  static final Duration RINGS = Duration.ofSeconds(30);
  static final Duration LASTS = Duration.ofMinutes(10);
  private static final Map<LegId, PhoneNumber> NUMBERS =
      Map.of(
          ADA, PhoneNumber.of("+447700900001"),
          BEN, PhoneNumber.of("+447700900101"),
          CLEO, PhoneNumber.of("+447700900102"),
          EVE, PhoneNumber.of("+447700900002"),
          NED, PhoneNumber.of("+447700900301"));

  private final TelephoneUnderTest world;
  private final List<TelephonyEvent> told = new CopyOnWriteArrayList<>();
  private final List<RuntimeException> failures = new ArrayList<>();

  Switchboard(TelephoneUnderTest world) {
    this.world = world;
    world.telephony().reportTo(told::add);
  }

  TelephoneUnderTest world() {
    return world;
  }

  void ring() {
    ring(ADA);
  }

  void ring(LegId caller) {
    Duration twice = LASTS.multipliedBy(2);
    world.telephony().send(new RingCaller(ACME, caller, number(caller), RINGS, twice));
  }

  void dial(LegId leg) {
    dial(ACME, leg, ADA);
  }

  void dial(OrganisationId organisation, LegId leg, LegId anchor) {
    PhoneNumber to = number(leg);
    world.telephony().send(new DialSupporter(organisation, leg, anchor, to, RINGS, LASTS));
  }

  static PhoneNumber number(LegId leg) {
    return NUMBERS.getOrDefault(leg, PhoneNumber.of("+447700900199"));
  }

  /** The caller is on the line, and so is the supporter. */
  void talkTo(LegId leg) {
    ring();
    world.answer(ADA);
    pass(2);
    dial(leg);
    world.answer(leg);
    pass(10);
  }

  void ask(String question) {
    world.telephony().send(new Ask(ACME, ADA, new AskId(question), Prompt.BEGIN));
  }

  void hangUp(LegId leg) {
    world.telephony().send(new HangUp(ACME, leg));
  }

  /** The provider does it, and no answer comes back. */
  void unanswered(Runnable command) {
    world.loseTheNextAnswer();
    try {
      command.run();
    } catch (RuntimeException unclear) {
      failures.add(unclear); // which says no more than silence does: nobody knows
    }
  }

  void pass(long seconds) {
    world.pass(Duration.ofSeconds(seconds));
  }

  <E extends TelephonyEvent> List<E> all(Class<E> kind, LegId leg) {
    return told.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(event -> event.leg().equals(leg))
        .toList();
  }

  /** The one event of that kind. */
  <E extends TelephonyEvent> E only(Class<E> kind, LegId leg) {
    List<E> all = all(kind, leg);
    assertThat(all).as("events of %s in %s, after %s", leg, told, failures).hasSize(1);
    return all.get(0);
  }
}
