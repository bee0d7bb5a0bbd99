package io.ringcycle.tck;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Two callers, two lists, and a lot of chance; every step is one command or one event. For one
 * thread.
 */
public final class RandomHistory {
  static final CallListId STREET = new CallListId("street");
  static final CallListId SQUARE = new CallListId("square");
  private static final GroupId GROUP = new GroupId("group");

  final Storage storage;
  final Turned world = new Turned(Instant.parse("2027-03-27T20:00:00.123457Z"));
  final Random chance;
  private final Writings writings;
  final List<CallingSession> sessions = new ArrayList<>();
  final List<Recorded> facts = new ArrayList<>();
  final List<String> steps = new ArrayList<>();
  private final List<Desk> desks;
  private final Ringcycle ringcycle;
  private final List<ContactId> contacts = new ArrayList<>();
  private final List<String> people = new ArrayList<>();

  /** The same seed gives the same history, whatever keeps it. */
  public RandomHistory(long seed, Storage storage) {
    this(seed, storage, Samples.ACME);
  }

  /** That of an organisation; all of them have people, lists and ids of the same names. */
  public RandomHistory(long seed, Storage storage, OrganisationId organisation) {
    this.storage = storage;
    chance = new Random(seed);
    writings = new Writings(chance);
    ringcycle =
        Ringcycle.builder()
            .storage(storage)
            .clock(world)
            .telephony(world)
            .ids(new Counted())
            .eventSink(facts::addAll)
            .permissions((caller, group) -> Optional.of(Role.ADMIN))
            .build();
    desks =
        List.of(
            ringcycle.as(caller(organisation, "ada", "+447700900001")),
            ringcycle.as(caller(organisation, "bob", "+447700900002")));
    desks.get(0).lists().create(STREET, GROUP, writings.line(), exclusions());
    desks.get(0).lists().create(SQUARE, GROUP, writings.line(), exclusions());
    for (int i = 0; i < 3 + chance.nextInt(9); i++) {
      join(STREET, "p" + i);
      join(chance.nextInt(3) == 0 ? SQUARE : STREET, "p" + i);
    }
    for (Desk desk : desks) {
      sessions.add(desk.open(STREET));
      sessions.add(desk.open(SQUARE));
    }
  }

  /** Ids, and a secret, that are the same in every organisation. */
  private static final class Counted implements Ids {
    private int given;

    @Override
    public String next() {
      return "id-" + given++;
    }

    @Override
    public String secret() {
      return "5".repeat(64);
    }
  }

  private static Caller caller(OrganisationId organisation, String id, String e164) {
    return Caller.of(organisation.value(), id, "Caller", e164).in(ZoneId.of("Europe/London"));
  }

  private Exclusions exclusions() {
    return new Exclusions(
        Duration.ofMinutes(pick(List.of(0, 45, 600))),
        Duration.ofMinutes(pick(List.of(0, 20, 90))),
        pick(List.of(Exclusions.Completion.values())),
        pick(List.of(Exclusions.Recheck.values())));
  }

  private <T> T pick(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private void join(CallListId list, String id) {
    desks.get(0).lists().add(list, supporter(id));
    if (!people.contains(id)) {
      people.add(id);
    }
  }

  private Supporter supporter(String id) {
    NumberGiven number =
        chance.nextInt(6) == 0
            ? new NumberGiven.Missing()
            : new NumberGiven.Usable(PhoneNumber.of("+4477009001" + (10 + chance.nextInt(9))));
    return new Supporter(
        new SupporterId(id), writings.line(), number, writings.labels(), writings.details());
  }

  /** The sessions of both callers on both lists. */
  public List<CallingSession> sessions() {
    return List.copyOf(sessions);
  }

  /** The present of that history. */
  public Instant now() {
    return world.now();
  }

  /** What happened, for whoever finds a fault after it. */
  String story() {
    return String.join("\n", steps);
  }

  /** One step; a refusal is a step that changed nothing. */
  public void step() {
    CallingSession session = pick(sessions);
    SupporterId somebody = new SupporterId(pick(people));
    int what = chance.nextInt(130) - 30; // two steps of five are events, or nobody would ever talk
    steps.add(what + " " + session.id() + " " + somebody + " at " + world.now());
    try {
      if (what < 25) {
        event();
      } else if (what < 55) {
        onTheLine(session, what);
      } else if (what < 78) {
        onTheQueue(session, somebody, what);
      } else {
        onTheWorld(somebody, what);
      }
    } catch (RefusedException refused) {
      steps.add("  refused: " + refused.getMessage());
    }
  }

  private void onTheLine(CallingSession session, int what) {
    if (what < 35) {
      session.line().start();
    } else if (what < 45) {
      session
          .line()
          .state()
          .call()
          .ifPresent(call -> contacts.add(session.contacts().log(call.supporter(), log())));
      session.line().next();
    } else if (what < 52) {
      session.line().next();
    } else {
      session.line().hangUp();
    }
  }

  private ContactLog log() {
    return ContactLog.of(pick(List.of(ContactResult.values())), writings.text())
        .tags(writings.labels(), writings.labels());
  }

  private void onTheQueue(CallingSession session, SupporterId somebody, int what) {
    if (what < 64) {
      session.skips().skip(somebody, rule(), writings.line());
    } else if (what < 67) {
      session.skips().unskip(somebody);
    } else if (what < 69) {
      session.skips().restore(somebody, writings.line());
    } else if (what < 74) {
      session.prioritise(somebody);
    } else if (what < 76) {
      session.cycles().start();
    } else {
      session.cycles().startEarly();
    }
  }

  private SkipRule rule() {
    LocalDate today = LocalDate.ofInstant(world.now(), ZoneId.of("Europe/London"));
    return pick(
        List.of(
            new SkipRule.Quick(pick(List.of(QuickDuration.values()))),
            new SkipRule.Quick(pick(List.of(QuickDuration.values()))),
            new SkipRule.Today(),
            new SkipRule.Until(today.plusDays(1 + chance.nextInt(2))),
            new SkipRule.ThisCycle(),
            new SkipRule.Removal()));
  }

  private void onTheWorld(SupporterId somebody, int what) {
    Desk desk = pick(desks);
    CallListId list = pick(List.of(STREET, SQUARE));
    switch (what) {
      case 78 -> join(list, "q" + chance.nextInt(5));
      case 79 -> desk.lists().add(list, supporter(somebody.value()));
      case 80 -> desk.lists().remove(list, somebody);
      case 81 -> desk.people().correct(supporter(somebody.value()));
      case 82 -> desk.people().suppress(somebody, writings.line());
      case 83 -> desk.people().release(somebody);
      case 84 -> desk.people().confirmNumber(somebody);
      case 85 -> contacts.add(desk.people().importContact(somebody, earlier(), log()));
      case 86, 87 -> amend(desk);
      case 88 -> pick(sessions).contacts().log(somebody, log());
      case 89 -> ringcycle.settle(desk.caller().organisation());
      case 90 -> desk.lists().exclude(list, exclusions());
      case 91, 92 -> onAnotherNode();
      default -> pass();
    }
  }

  private void amend(Desk desk) {
    if (!contacts.isEmpty()) {
      desk.session(sessions.get(0).id()).contacts().amend(pick(contacts), log());
    }
  }

  private Instant earlier() {
    return world.now().minus(Duration.ofMinutes(chance.nextInt(300))).minus(moment());
  }

  /** Its clock is a few minutes ahead or behind. */
  private void onAnotherNode() {
    world.advance(Duration.ofMinutes(chance.nextInt(11) - 5L).plus(moment()));
  }

  private void pass() {
    world.advance(
        Duration.ofMinutes(pick(List.of(1, 5, 15, 20, 30, 45, 60, 90, 150, 600, 4_500)))
            .plus(moment()));
  }

  /** So little that whoever keeps less than microseconds takes two instants for one. */
  private Duration moment() {
    return Duration.of(pick(List.of(0, 0, 1, 501)), ChronoUnit.MICROS);
  }

  /** Something happens on one of the latest legs: sensible, doubled, late or out of order. */
  private void event() {
    if (world.sent.isEmpty()) {
      return;
    }
    int latest = 1 + chance.nextInt(Math.min(world.sent.size(), 6));
    TelephonyCommand command = world.sent.get(world.sent.size() - 1 - chance.nextInt(latest));
    TelephonyEvent event = event(command);
    steps.add("  event " + event);
    ringcycle.receive(event);
  }

  private TelephonyEvent event(TelephonyCommand command) {
    if (command instanceof TelephonyCommand.Ask ask) {
      return new TelephonyEvent.KeyPressed(ask.organisation(), ask.leg(), ask.ask());
    }
    if (command instanceof TelephonyCommand.HangUp hangUp) {
      return ended(hangUp, EndCause.Category.CANCELED);
    }
    boolean caller = command instanceof TelephonyCommand.RingCaller; // who mostly takes the call
    return switch (chance.nextInt(caller && chance.nextInt(5) > 0 ? 3 : 6)) {
      case 0 -> new TelephonyEvent.Ringing(command.organisation(), command.leg());
      case 1, 2 -> new TelephonyEvent.Answered(command.organisation(), command.leg(), lately());
      case 3, 4 -> ended(command, pick(List.of(EndCause.Category.values())));
      default ->
          new TelephonyEvent.Refused(
              command.organisation(),
              command.leg(),
              pick(List.of(TelephonyEvent.Refusal.values())));
    };
  }

  private TelephonyEvent ended(TelephonyCommand command, EndCause.Category category) {
    return new TelephonyEvent.Ended(
        command.organisation(), command.leg(), EndCause.of(category), lately());
  }

  /** The telephone may tell of things long after they have happened, or have a wrong clock. */
  private Instant lately() {
    return world.now().minusSeconds(chance.nextInt(300) - 10L).minus(moment());
  }
}
