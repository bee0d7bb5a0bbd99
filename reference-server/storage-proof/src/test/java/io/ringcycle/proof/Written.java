package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence that is written by hand: calls as they should go, and what somebody makes of them. */
final class Written {
  static final String BARRED = "+447700900199";

  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final SessionId SESSION = new SessionId("session");

  private final List<Recorded> facts = new ArrayList<>();
  private final Map<NoteId, String> notes = new HashMap<>();
  private final List<Entry> provider = new ArrayList<>();
  private final List<Entry> clients = new ArrayList<>();

  /** A call from the intent to the log. */
  Written call(String call, String number) {
    return intended(call).began(call, number).ended(call, number).over(call).logged(call);
  }

  Written intended(String call) {
    return fact(
        new CallIntended(
            SESSION,
            new CallId(call),
            new LegId(call),
            new SupporterId("p" + call),
            new NumberKey(1, 1),
            1,
            1,
            1,
            NOON));
  }

  Written over(String call) {
    EndCause cause = EndCause.of(EndCause.Category.NORMAL);
    return fact(new CallEnded(SESSION, new CallId(call), cause, true, true, NOON, NOON));
  }

  Written logged(String call) {
    return logged(call, "contact-" + call).told(call);
  }

  Written logged(String call, String contact) {
    NoteId note = new NoteId("note-" + contact);
    notes.put(note, "words of " + call);
    ContactDetails details =
        new ContactDetails(
            ContactResult.MEANINGFUL,
            Optional.empty(),
            ContactMethod.PHONE_CALL,
            Optional.of(note),
            false);
    return fact(
        new ContactLogged(
            SESSION,
            new ContactId(contact),
            new SupporterId("p" + call),
            Optional.of(new CallId(call)),
            1,
            details));
  }

  Written told(String call) {
    clients.add(
        Entry.of(
            NOON, ClientLog.ACKNOWLEDGED, "log", "words of " + call, "key", "contact-" + call));
    return this;
  }

  Written began(String call, String number) {
    provider.add(Entry.of(NOON, "start", call, call, number, Wire.DIAL));
    return this;
  }

  Written ended(String call, String number) {
    provider.add(Entry.of(NOON, Wire.ENDED, call, call, number, "NORMAL"));
    return this;
  }

  private Written fact(Fact fact) {
    return fact(facts.size() + 1, fact);
  }

  private Written fact(long sequence, Fact fact) {
    OrganisationId acme = new OrganisationId("acme");
    facts.add(new Recorded(acme, Stream.of(fact), sequence, NOON, Optional.empty(), fact));
    return this;
  }

  /** Without the fact of that place. */
  Written without(int place) {
    facts.remove(place);
    return this;
  }

  /** With other words in every note. */
  Written garbled() {
    notes.replaceAll((note, words) -> "other words");
    return this;
  }

  Evidence evidence() {
    return new Evidence(
        new Kept(facts, notes), provider, clients, Map.of(BARRED, NOON.minusSeconds(1)));
  }
}
