package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.proof.Violation.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** No contact lost, none twice: by what callers were told. */
final class Logged {
  private Logged() {}

  static List<Violation> violations(Evidence evidence) {
    List<Violation> found = new ArrayList<>();
    Map<ContactId, ContactLogged> logged =
        evidence
            .facts(ContactLogged.class)
            .collect(Collectors.toMap(ContactLogged::contact, Function.identity()));
    evidence.clients().stream()
        .filter(entry -> entry.is(ClientLog.ACKNOWLEDGED) && entry.word(1).equals("log"))
        .filter(entry -> !isKept(evidence, logged, entry))
        .forEach(entry -> found.add(new Violation(Promise.NO_CONTACT_LOST, entry.line())));
    Set<CallId> calls = new HashSet<>();
    logged.values().stream()
        .flatMap(contact -> contact.call().stream())
        .filter(call -> !calls.add(call))
        .forEach(call -> found.add(new Violation(Promise.ONE_LOG_PER_CALL, call.value())));
    return found;
  }

  /** With the very words. */
  private static boolean isKept(
      Evidence evidence, Map<ContactId, ContactLogged> logged, Entry entry) {
    ContactLogged contact = logged.get(new ContactId(entry.word(4)));
    return contact != null
        && contact
            .details()
            .note()
            .map(note -> evidence.kept().notes().getOrDefault(note, ""))
            .filter(entry.word(2)::equals)
            .isPresent();
  }
}
