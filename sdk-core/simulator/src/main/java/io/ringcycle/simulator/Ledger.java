package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the facts say, kept in the plainest way: written from the rulebook and not from the engine,
 * so that the two may disagree.
 */
final class Ledger {
  final Known<CallListId, Roll> lists = new Known<>();
  final Known<SupporterId, Person> people = new Known<>();
  final Set<NumberKey> suppressed = new HashSet<>();
  final Set<NumberKey> suspect = new HashSet<>();
  final Known<SessionId, Sitting> sessions = new Known<>();
  final Known<CallId, Dialled> calls = new Known<>();
  final Known<LegId, Dialled> legs = new Known<>();
  final Encounters encounters = new Encounters(this);

  /** A list and who is on it. */
  static final class Roll {
    private final Map<SupporterId, Long> places = new LinkedHashMap<>();
    Exclusions exclusions = Exclusions.NONE;
    boolean deleted;

    Set<SupporterId> members() {
      return places.keySet();
    }

    /** Where a member stands. */
    long place(SupporterId member) {
      return places.getOrDefault(member, 0L);
    }

    private void add(ListFact.MembersAdded added) {
      long place = added.firstPlace();
      for (SupporterId member : added.supporters()) {
        places.put(member, place++);
      }
    }
  }

  /** Somebody, and whether they may be called. */
  static final class Person {
    Optional<NumberKey> number = Optional.empty();
    boolean suppressed;
    boolean erased;
  }

  /** One call. */
  static final class Dialled {
    final CallFact.CallIntended intent;
    final Instant at;
    Optional<Instant> endedAt = Optional.empty();
    Optional<Instant> answeredAt = Optional.empty();
    boolean rang = true;
    boolean logged;
    boolean dismissed;
    boolean heardOf = true;
    boolean heardAtEnd;
    Instant heardAt = Instant.MAX;
    Instant earliestEnd = Instant.MIN;
    Optional<EndCause.Category> evidence = Optional.empty();
    EndCause.Category cause = EndCause.Category.UNKNOWN;
    int ends;
    Instant leaseEnds;

    Dialled(CallFact.CallIntended intent, Instant at) {
      this.intent = intent;
      this.at = at;
      this.leaseEnds = intent.leaseEnds();
    }

    /** From the answer to the end, once both are known. */
    Duration talk() {
      return answeredAt
          .flatMap(from -> endedAt.map(to -> Duration.between(from, to)))
          .orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
      return intent.call() + " ended " + endedAt + ", " + cause + ", then " + evidence;
    }

    /** Whether its number, and whom it is with, is taken; what certainly never rang takes none. */
    boolean holds(Instant now) {
      boolean done = endedAt.isPresent() && ((logged && heardOf) || !rang);
      return !done && now.isBefore(leaseEnds);
    }
  }

  void take(Recorded recorded) {
    if (recorded.fact() instanceof OrganisationFact fact) {
      ofPeople(fact);
      cameBack(fact, recorded.at());
      encounters.take(recorded);
    } else if (recorded.fact() instanceof ListFact fact) {
      ofLists(fact);
    } else if (recorded.fact() instanceof CallFact fact) {
      ofCalls(fact, recorded.at());
      encounters.take(recorded);
      sessions.of(fact.session()).take(recorded);
    } else if (recorded.fact() instanceof SessionFact.SessionCreated created) {
      sessions.put(created.session(), new Sitting(created));
    } else if (recorded.fact() instanceof SessionFact fact) {
      sessions.of(fact.session()).take(recorded);
    }
  }

  private void cameBack(OrganisationFact fact, Instant at) {
    if (fact instanceof OrganisationFact.PeopleEnrolled enrolled) {
      enrolled.people().forEach(one -> sittings().forEach(it -> it.cameBack(one.supporter(), at)));
    } else if (fact instanceof OrganisationFact.PersonReleased released) {
      sittings().forEach(it -> it.cameBack(released.supporter(), at));
    } else if (fact instanceof OrganisationFact.NumberConfirmed
        || fact instanceof OrganisationFact.NumberReleased) {
      people.entries().forEach(one -> sittings().forEach(it -> it.cameBack(one.getKey(), at)));
    }
  }

  private Collection<Sitting> sittings() {
    return sessions.values();
  }

  private void ofPeople(OrganisationFact fact) {
    if (fact instanceof OrganisationFact.PeopleEnrolled enrolled) {
      enrolled.people().forEach(one -> person(one.supporter()).number = one.number());
    } else if (fact instanceof OrganisationFact.NumberSuppressed number) {
      suppressed.add(number.number());
    } else if (fact instanceof OrganisationFact.NumberReleased number) {
      suppressed.remove(number.number());
    } else if (fact instanceof OrganisationFact.NumberConfirmed number) {
      suspect.remove(number.number());
    } else if (fact instanceof OrganisationFact.PersonSuppressed person) {
      person(person.supporter()).suppressed = true;
    } else if (fact instanceof OrganisationFact.PersonReleased person) {
      person(person.supporter()).suppressed = false;
    } else if (fact instanceof OrganisationFact.PersonErased person) {
      person(person.supporter()).number = Optional.empty();
      person(person.supporter()).erased = true;
    }
  }

  Person person(SupporterId supporter) {
    return people.of(supporter, Person::new);
  }

  private void ofLists(ListFact fact) {
    Roll roll = lists.of(fact.list(), Roll::new);
    if (fact instanceof ListFact.ListCreated created) {
      roll.exclusions = created.exclusions();
    } else if (fact instanceof ListFact.ExclusionsSet set) {
      roll.exclusions = set.exclusions();
    } else if (fact instanceof ListFact.ListDeleted) {
      roll.deleted = true;
    } else if (fact instanceof ListFact.MembersAdded added) {
      roll.add(added);
    } else if (fact instanceof ListFact.MembersRemoved removed) {
      left(fact.list(), removed.supporters());
    }
  }

  private void left(CallListId list, List<SupporterId> members) {
    members.forEach(lists.of(list).places::remove);
    for (Sitting sitting : sessions.values()) {
      if (sitting.list.equals(list)) {
        members.forEach(sitting::left);
      }
    }
  }

  /** Whether its caller talks to nobody, or has asked for the end of the call. */
  boolean endsCall(SessionId session) {
    return calls.values().stream()
        .filter(call -> call.intent.session().equals(session) && call.endedAt.isEmpty())
        .allMatch(call -> call.dismissed);
  }

  boolean hasOpenCall(SessionId session) {
    return calls.values().stream()
        .anyMatch(call -> call.intent.session().equals(session) && call.endedAt.isEmpty());
  }

  private void ofCalls(CallFact fact, Instant at) {
    if (fact instanceof CallFact.CallIntended intent) {
      Dialled call = new Dialled(intent, at);
      calls.put(intent.call(), call);
      legs.put(intent.leg(), call);
    } else if (fact instanceof CallFact.CallAnswered answered) {
      answered(calls.of(answered.call()), answered.at());
    } else if (fact instanceof CallFact.CallDismissed dismissed) {
      calls.of(dismissed.call()).dismissed = true;
    } else if (fact instanceof CallFact.CallEnded ended) {
      ended(calls.of(ended.call()), ended, at);
    } else if (fact instanceof CallFact.EvidenceKept kept) {
      calls.of(kept.call()).heardOf = true;
      calls.of(kept.call()).evidence = Optional.of(kept.cause().category());
    } else if (fact instanceof CallFact.ContactLogged logged) {
      logged.call().map(calls::of).ifPresent(call -> call.logged = true);
    }
  }

  private void answered(Dialled call, Instant at) {
    call.answeredAt = Optional.of(at);
    if (call.cause == EndCause.Category.NOT_FOUND) {
      suspect.remove(call.intent.number());
    }
  }

  private void ended(Dialled call, CallFact.CallEnded fact, Instant at) {
    call.ends++;
    call.heardAt = at;
    call.earliestEnd = call.answeredAt.orElse(call.at);
    call.endedAt = Optional.of(fact.at());
    call.rang = fact.rang();
    call.leaseEnds = fact.leaseEnds();
    call.cause = fact.cause().category();
    call.heardOf = fact.heard();
    call.heardAtEnd = fact.heard();
    if (fact.cause().category() == EndCause.Category.NOT_FOUND && call.answeredAt.isEmpty()) {
      suspect.add(call.intent.number());
    }
  }

  /** The moments after that at which something is over: skips, cooldowns, leases. */
  List<Instant> endsAfter(Instant now) {
    List<Instant> ends = new ArrayList<>();
    Consumer<Instant> later = end -> addLater(ends, end, now);
    sessions.values().forEach(sitting -> sitting.returns(later));
    calls.values().forEach(call -> later.accept(call.leaseEnds));
    for (Roll roll : lists.values()) {
      Duration contacts = roll.exclusions.betweenContacts();
      Duration attempts = roll.exclusions.betweenAttempts();
      encounters.all().forEach(met -> later.accept(met.at.plus(contacts)));
      calls.values().forEach(call -> later.accept(call.at.plus(attempts)));
    }
    return ends;
  }

  private static void addLater(List<Instant> ends, Instant end, Instant now) {
    if (end.isAfter(now)) {
      ends.add(end);
    }
  }
}
