package io.ringcycle;

import io.ringcycle.facts.Recorded;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.view.SupporterView;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** Ada's session on one list, on a clock and a telephone that a test turns by hand. */
public final class Scene {
  static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");
  static final GroupId GROUP = new GroupId("east");
  static final CallListId LIST = new CallListId("bakers-street");
  static final Caller ADA =
      Caller.of("acme", "ada", "Ada", "+447700900001").in(ZoneId.of("Europe/London"));
  static final Caller BOB =
      Caller.of("acme", "bob", "Bob", "+447700900002").in(ZoneId.of("Europe/London"));
  static final Caller EVE =
      Caller.of("acme", "eve", "Eve", "+447700900003").in(ZoneId.of("Europe/London"));

  final HandTurned world = new HandTurned(EVENING);
  final MemoryStorage storage = new MemoryStorage();
  final List<Recorded> facts = new ArrayList<>();
  final Ringcycle ringcycle;
  final Desk ada;
  final Desk bob;

  /** An admin of all groups. */
  final Desk eve;

  final CallingSession session;
  private final Map<String, String> people = new HashMap<>();
  private int ids;
  private int numbers;

  /** These people on a list without cooldowns. */
  static Scene of(String... names) {
    return new Scene(Exclusions.NONE, Settings.DEFAULT, names);
  }

  /** These people on a list with cooldowns. */
  static Scene with(Exclusions exclusions, String... names) {
    return new Scene(exclusions, Settings.DEFAULT, names);
  }

  /** These people, and other settings. */
  static Scene set(UnaryOperator<Settings> settings, String... names) {
    return new Scene(Exclusions.NONE, settings.apply(Settings.DEFAULT), names);
  }

  private Scene(Exclusions exclusions, Settings settings, String... names) {
    ringcycle =
        Ringcycle.builder()
            .storage(storage)
            .clock(world)
            .telephony(world)
            .settings(settings)
            .ids(() -> "id-" + ids++)
            .eventSink(facts::addAll)
            .permissions(
                (caller, group) ->
                    Optional.of(caller.id().equals(EVE.id()) ? Role.ADMIN : Role.CAPTAIN))
            .build();
    ada = ringcycle.as(ADA);
    bob = ringcycle.as(BOB);
    eve = ringcycle.as(EVE);
    ada.lists().create(LIST, GROUP, "Bakers Street", exclusions);
    for (String name : names) {
      add(name);
    }
    session = ada.open(LIST);
  }

  static SupporterId id(String name) {
    return new SupporterId(name);
  }

  void add(String name) {
    ada.lists().add(LIST, person(name));
  }

  /** Everybody has a number of their own, always the same. */
  Supporter person(String name) {
    String number = people.computeIfAbsent(name, any -> "+4477009001" + (10 + numbers++));
    return Supporter.of(name, name, number);
  }

  static Supporter unreachable(String name) {
    return new Supporter(
        id(name), name, new NumberGiven.Missing(), Set.of(), new LinkedHashMap<>());
  }

  /** The queue; held against the rules each time, the figures with it, and all with the facts. */
  List<String> queue() {
    ByTheRule rule = ByTheRule.of(storage, session, world.now());
    Assertions.assertThat(session.view().counts()).isEqualTo(rule.counts());
    List<String> all = session.queue(10_000).stream().map(one -> one.id().value()).toList();
    Assertions.assertThat(all).isEqualTo(rule.queue());
    Assertions.assertThat(ByTheRule.of(replayed(), session, world.now())).isEqualTo(rule);
    return all.stream().limit(100).toList();
  }

  private MemoryStorage replayed() {
    MemoryStorage again = new MemoryStorage();
    Replay.apply(again, ADA.organisation(), facts, List.of());
    return again;
  }

  static List<String> names(CallingSession session) {
    return session.queue(100).stream().map(SupporterView::id).map(SupporterId::value).toList();
  }

  Status status(String name) {
    return session.explain(id(name)).status();
  }

  void pass(Duration time) {
    world.advance(time);
  }

  void at(String instant) {
    world.set(Instant.parse(instant));
  }

  /** Ada is rung, answers, and presses a key: somebody is dialled. */
  String resume() {
    return resume(session);
  }

  String resume(CallingSession of) {
    of.line().start();
    answered(world.last(RingCaller.class));
    press();
    return dialled();
  }

  /** The one who was dialled last. */
  String dialled() {
    String number = world.last(DialSupporter.class).to().e164();
    return people.entrySet().stream()
        .filter(person -> person.getValue().equals(number))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  void press() {
    Ask ask = world.last(Ask.class);
    ringcycle.receive(new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask()));
  }

  void answered(TelephonyCommand leg) {
    ringcycle.receive(new TelephonyEvent.Answered(leg.organisation(), leg.leg(), world.now()));
  }

  void ended(TelephonyCommand leg, EndCause.Category cause) {
    ringcycle.receive(
        new TelephonyEvent.Ended(leg.organisation(), leg.leg(), EndCause.of(cause), world.now()));
  }

  void callEnds(EndCause.Category cause) {
    ended(world.last(DialSupporter.class), cause);
  }

  void dialIsRefused(TelephonyEvent.Refusal why) {
    DialSupporter dial = world.last(DialSupporter.class);
    ringcycle.receive(new TelephonyEvent.Refused(dial.organisation(), dial.leg(), why));
  }

  /** Whose call waits for its log. */
  SupporterId waiting() {
    return session.line().state().call().orElseThrow().supporter();
  }

  void callerHangsUp() {
    ended(world.last(RingCaller.class), EndCause.Category.NORMAL);
  }

  /** The one on the line is spoken to, the call ends, and this is logged. */
  ContactId talkAndLog(ContactResult result) {
    return talkAndLog(session, result);
  }

  ContactId talkAndLog(CallingSession of, ContactResult result) {
    if (result == ContactResult.NOT_CONTACTED) {
      callEnds(EndCause.Category.NO_ANSWER);
    } else {
      answered(world.last(DialSupporter.class));
      callEnds(EndCause.Category.NORMAL);
    }
    SupporterId on = of.line().state().call().orElseThrow().supporter();
    return of.contacts().log(on, ContactLog.of(result, ""));
  }

  /** A whole visit to the line: one call, logged, and off again. */
  String call(ContactResult result) {
    return call(session, result);
  }

  String call(CallingSession of, ContactResult result) {
    String name = resume(of);
    talkAndLog(of, result);
    callerHangsUp();
    return name;
  }

  static <R extends Refusal> R refused(Class<R> kind, Runnable command) {
    RefusedException thrown = Assertions.catchThrowableOfType(RefusedException.class, command::run);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
    Assertions.assertThat(thrown.refusal()).isInstanceOf(kind);
    Assertions.assertThat(thrown.getMessage()).isNotBlank();
    return kind.cast(thrown.refusal());
  }
}
