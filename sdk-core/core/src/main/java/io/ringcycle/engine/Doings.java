package io.ringcycle.engine;

import io.ringcycle.facts.CallFact.CallAnswered;
import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.CallFact.CallerAnswered;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.CallerRung;
import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.LegId;
import io.ringcycle.view.Done;
import io.ringcycle.view.Figures;
import io.ringcycle.view.Period;
import io.ringcycle.view.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What was done in one session in a period (rule USE-2). It hears of the facts from the period on
 * to the last there is, since what became of a call may come to light at any time, and a log may be
 * amended.
 */
final class Doings {
  private final Period period;
  private final Map<CallId, PastLeg> calls = new HashMap<>();
  private final Map<LegId, PastLeg> lines = new HashMap<>();
  private final Map<ContactId, PastContact> contacts = new HashMap<>();

  Doings(Period period) {
    this.period = period;
  }

  void hear(Recorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof CallIntended intended) {
      begin(calls, intended.call(), recorded.at());
    } else if (fact instanceof CallAnswered answered) {
      further(calls, answered.call(), leg -> leg.answered(answered.at()));
    } else if (fact instanceof CallEnded ended) {
      further(calls, ended.call(), leg -> leg.ended(ended.at(), ended.cause()));
    } else if (fact instanceof CallerRung rung) {
      begin(lines, rung.anchor(), recorded.at());
    } else if (fact instanceof CallerAnswered answered) {
      further(lines, answered.anchor(), leg -> leg.answered(answered.at()));
    } else if (fact instanceof CallerLeft left) {
      further(lines, left.anchor(), leg -> leg.ended(left.at(), left.cause()));
    } else if (fact instanceof ContactLogged logged) {
      log(logged, recorded.at());
    } else if (fact instanceof ContactAmended amended) {
      contacts.computeIfPresent(
          amended.contact(), (any, contact) -> contact.saying(amended.details().result()));
    }
  }

  private <K> void begin(Map<K, PastLeg> legs, K leg, Instant at) {
    if (period.has(at)) {
      legs.put(leg, PastLeg.dialled(at));
    }
  }

  private static <K> void further(Map<K, PastLeg> legs, K leg, UnaryOperator<PastLeg> progress) {
    legs.computeIfPresent(leg, (any, before) -> progress.apply(before));
  }

  /** The log of a call counts when the call does: one that began before counted then. */
  private void log(ContactLogged fact, Instant now) {
    Optional<Instant> at =
        fact.call().isEmpty()
            ? Optional.of(now).filter(period::has)
            : fact.call().flatMap(call -> Optional.ofNullable(calls.get(call))).map(PastLeg::at);
    at.ifPresent(
        counts ->
            contacts.put(
                fact.contact(), new PastContact(counts, fact.call(), fact.details().result())));
  }

  Stream<Done> at(Place place) {
    Map<CallId, PastContact> logs = new HashMap<>();
    contacts.values().forEach(contact -> contact.call().ifPresent(call -> logs.put(call, contact)));
    Stream<Done> called =
        calls.entrySet().stream()
            .map(call -> call.getValue().call(place, reached(logs, call.getKey())));
    Stream<Done> logged =
        contacts.values().stream()
            .map(one -> new Done(place, one.at(), Figures.ofContact(one.result())));
    Stream<Done> stayed = lines.values().stream().map(line -> line.line(place));
    return Stream.of(called, logged, stayed).flatMap(one -> one);
  }

  private static boolean reached(Map<CallId, PastContact> logs, CallId call) {
    return Optional.ofNullable(logs.get(call))
        .filter(log -> log.result().substantive())
        .isPresent();
  }
}
