package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at everything at the moment at which it is decided or sent. */
final class Judge implements SharedStore.Watcher {
  private final World world;
  private final Ledger ledger;
  private final Steps steps;
  private final Trail trail;
  private final Pauses pauses;
  private final Passage passage;
  private final Figures figures;
  private final Direct direct;
  private final Names names;
  private final DoNotCall doNotCall;
  private final Outside outside;
  private final Map<NumberKey, Set<PhoneNumber>> numbers = new HashMap<>();
  private final Set<LegId> sent = new HashSet<>();
  private final List<QueueMove> moves = new ArrayList<>();
  private final List<Recorded> cycles = new ArrayList<>();

  /**
   * Judges by the ledger, and writes it.
   *
   * @param outside what was asked of other systems
   * @param refused what the provider really refused, and why
   */
  Judge(World world, Ledger ledger, Outside outside, Map<LegId, TelephonyEvent.Refusal> refused) {
    this.outside = outside;
    this.world = world;
    this.ledger = ledger;
    this.steps = new Steps(world);
    this.trail = new Trail(world, ledger, outside);
    this.pauses = new Pauses(world, ledger, outside, refused);
    this.passage = new Passage(world, ledger);
    this.figures = new Figures(ledger);
    this.direct = new Direct(world, ledger);
    this.names = new Names(world);
    this.doNotCall = new DoNotCall(world);
  }

  @Override
  public void sees(Change<?> change, Storage truth) {
    moves.clear();
    cycles.clear();
    for (Recorded recorded : change.facts()) {
      if (recorded.fact() instanceof CallFact.CallIntended intent) {
        intended(recorded, intent, truth);
      } else if (recorded.fact() instanceof SessionFact.Prioritised front) {
        moves.add(QueueMove.toTheFront(front, truth, recorded.at()));
      } else if (recorded.fact() instanceof ListFact list && isAlone(change)) {
        listChanges(list, recorded, truth);
      } else if (recorded.fact() instanceof SessionFact.CycleStarted) {
        cycles.add(recorded);
      } else if (recorded.fact() instanceof CallFact.CallerRung ring) {
        rung(ring, recorded);
      }
      steps.take(recorded);
      trail.take(recorded, change);
      direct.take(recorded, change);
      passage.take(recorded);
      figures.take(recorded);
      learn(recorded, change);
      ledger.take(recorded);
      outside.take(recorded.fact());
    }
    pauses.take(change);
    names.take(change);
  }

  @Override
  public void saw(Storage truth) {
    moves.forEach(move -> move.fault(truth).ifPresent(words -> world.violated(move.rule(), words)));
    cycles.forEach(one -> begins(((SessionFact.CycleStarted) one.fact()).session(), one, truth));
  }

  /** A new cycle: whoever may be called is back, nobody else is. */
  private void begins(SessionId session, Recorded started, Storage truth) {
    Scan scan = Scan.of(truth, session, started.at());
    MayBeDialled rules = new MayBeDialled(ledger, session, scan.now());
    scan.explained()
        .forEach(
            (one, why) -> {
              if (why.available() != rules.forbiddenBy(one).isEmpty()) {
                world.violated("CYCLE-4", "a new cycle began, and " + one + " is " + why);
              }
            });
  }

  /** A caller is on one line at a time. */
  private void rung(CallFact.CallerRung ring, Recorded recorded) {
    Sitting here = ledger.sessions.of(ring.session());
    boolean busy =
        ledger.sessions.values().stream()
            .filter(other -> other.owner.equals(here.owner))
            .anyMatch(other -> other.lineUntil.filter(recorded.at()::isBefore).isPresent());
    if (busy) {
      world.violated("FLOW-7", "a caller was rung who is on a line: " + ring);
    }
  }

  /** What else is said of people in the same breath may bring others back, or keep them out. */
  private static boolean isAlone(Change<?> change) {
    return change.facts().stream().noneMatch(one -> one.fact() instanceof OrganisationFact);
  }

  private void listChanges(ListFact fact, Recorded recorded, Storage truth) {
    boolean members =
        fact instanceof ListFact.MembersAdded || fact instanceof ListFact.MembersRemoved;
    for (Map.Entry<SessionId, Sitting> one : ledger.sessions.entries()) {
      if (members && one.getValue().list.equals(fact.list())) {
        moves.add(QueueMove.ofTheList(one.getKey(), fact, truth, recorded.at()));
      }
    }
  }

  private void intended(Recorded recorded, CallFact.CallIntended intent, Storage truth) {
    SessionId session = intent.session();
    doNotCall.decided(intent.leg());
    new MayBeDialled(ledger, session, recorded.at())
        .forbiddenBy(intent.supporter())
        .ifPresent(rule -> world.violated(rule, "a dial was decided for " + intent.supporter()));
    Sitting sitting = ledger.sessions.of(session);
    if (!sitting.onTheLine) {
      world.violated("FLOW-7", "a dial was decided while the caller was not on the line");
    }
    if (sitting.paused) {
      world.violated("FLOW-9", "a dial was decided in a session that is paused");
    }
    if (!ledger.person(intent.supporter()).number.equals(Optional.of(intent.number()))) {
      world.violated("LIST-1", "a number was to be dialled that is not the supporter's");
    }
    if (ledger.lists.of(sitting.list).deleted) {
      world.violated("SESS-6", "a dial was decided in an archived session");
    }
    if (busy(session)) {
      world.violated("FLOW-5", "a dial was decided while another call was open or not logged");
    }
    List<SupporterId> queue = Scan.of(truth, session, recorded.at()).queue();
    if (!queue.stream().findFirst().filter(intent.supporter()::equals).isPresent()) {
      world.violated("QUEUE-1", intent.supporter() + " was dialled, the queue being " + queue);
    }
  }

  private boolean busy(SessionId session) {
    return ledger.calls.values().stream()
        .filter(call -> call.intent.session().equals(session))
        .anyMatch(call -> call.endedAt.isEmpty() || (call.rang && !call.logged));
  }

  /** Which number a hash stands for: facts hold the one, what is kept beside them the other. */
  private void learn(Recorded recorded, Change<?> change) {
    if (recorded.fact() instanceof OrganisationFact.PeopleEnrolled enrolled) {
      Map<SupporterId, PhoneNumber> given = new HashMap<>();
      change.rows().stream()
          .filter(ProfileRow.class::isInstance)
          .map(row -> ((ProfileRow) row).supporter())
          .forEach(person -> person.number().ifPresent(to -> given.put(person.id(), to)));
      for (OrganisationFact.Enrolment one : enrolled.people()) {
        Optional<PhoneNumber> to = Optional.ofNullable(given.get(one.supporter()));
        one.number()
            .ifPresent(
                key ->
                    to.ifPresent(n -> numbers.computeIfAbsent(key, any -> new HashSet<>()).add(n)));
      }
    }
  }

  /** The hashes that stand for a number, as far as anybody was ever given it. */
  Set<NumberKey> keysOf(PhoneNumber number) {
    return numbers.entrySet().stream()
        .filter(one -> one.getValue().contains(number))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Ledger ledger() {
    return ledger;
  }

  Trail trail() {
    return trail;
  }

  Figures figures() {
    return figures;
  }

  Names names() {
    return names;
  }

  DoNotCall doNotCall() {
    return doNotCall;
  }

  /** A node has handed something to the provider. */
  void sent(TelephonyCommand command) {
    if (command instanceof DialSupporter dial) {
      ledger
          .legs
          .find(dial.leg())
          .ifPresentOrElse(
              call -> dialled(dial, call),
              () -> world.violated("DIAL-1", "a dial was sent of which no intent was kept"));
    }
  }

  private void dialled(DialSupporter dial, Ledger.Dialled call) {
    doNotCall.sent(dial);
    outside.sent(dial, call.intent.supporter());
    if (!sent.add(dial.leg())) {
      world.violated("DIAL-2", "a dial was sent twice: " + dial.leg());
    }
    if (!ledger.sessions.of(call.intent.session()).onTheLine) {
      world.violated("FLOW-7", "a dial was sent after the caller had gone");
    }
    if (call.dismissed) {
      world.violated("FLOW-7", "a dial was sent of a call that its caller had ended");
    }
    if (!numbers.getOrDefault(call.intent.number(), Set.of()).contains(dial.to())) {
      world.violated("LIST-1", "a number was dialled that is not the supporter's");
    }
  }
}
