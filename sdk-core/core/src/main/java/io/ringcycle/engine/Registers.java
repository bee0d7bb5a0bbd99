package io.ringcycle.engine;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.facts.OrganisationFact.PersonSuppressed;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.ContactHistory;
import io.ringcycle.spi.Suppression;
import io.ringcycle.spi.Suppression.Verdict;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import java.lang.System.Logger;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Asks the registers outside about one person, and records what they say. */
final class Registers {
  private static final Logger LOG = System.getLogger(Registers.class.getName());

  private final Ports ports;
  private final Transactions transactions;

  Registers(Ports ports, Transactions transactions) {
    this.ports = ports;
    this.transactions = transactions;
  }

  /** Whether there are any. */
  boolean present() {
    return ports.suppression() != Suppression.NONE || ports.history() != ContactHistory.NONE;
  }

  /** Records what they say of somebody; false if one of them does not answer. */
  boolean clear(OrganisationId organisation, Supporter supporter) {
    Optional<Answer> said = ask(organisation, supporter);
    said.ifPresent(
        answer -> transactions.carryOut(organisation, work -> record(work, supporter, answer)));
    return said.isPresent();
  }

  private record Answer(Verdict verdict, Optional<Instant> contact) {}

  private Optional<Answer> ask(OrganisationId organisation, Supporter supporter) {
    try {
      PhoneNumber number = supporter.number().orElseThrow();
      return Optional.of(
          new Answer(
              Objects.requireNonNull(ports.suppression().on(organisation, supporter.id(), number)),
              Objects.requireNonNull(ports.history().latestContact(organisation, supporter.id()))));
    } catch (RuntimeException silent) {
      Failures.log(LOG, "a register did not answer; nobody is dialled on a guess", silent);
      return Optional.empty();
    }
  }

  private void record(Work work, Supporter supporter, Answer answer) {
    forbid(work, supporter.id(), supporter.number().orElseThrow(), answer.verdict());
    contacted(work, supporter.id(), answer.contact());
  }

  private void forbid(Work work, SupporterId supporter, PhoneNumber number, Verdict verdict) {
    NumberKey key = new Numbers(work, ports.ids()).key(number);
    boolean suppressed =
        work.find(new NumberRow.Key(key)).filter(NumberRow::suppressed).isPresent();
    if (verdict == Verdict.NUMBER_FORBIDDEN && !suppressed) {
      work.record(new NumberSuppressed(key, Optional.empty()));
    }
    if (verdict == Verdict.PERSON_FORBIDDEN
        && !work.get(new PersonRow.Key(supporter)).suppressed()) {
      work.record(new PersonSuppressed(supporter, Optional.empty()));
    }
  }

  private void contacted(Work work, SupporterId supporter, Optional<Instant> contact) {
    PersonRow person = work.get(new PersonRow.Key(supporter));
    contact
        .map(at -> notAfter(Micros.of(at), work.now(new Stream.OfOrganisation())))
        .filter(at -> person.contactedAt().map(at::isAfter).orElse(true))
        .ifPresent(at -> work.record(imported(supporter, at)));
  }

  /** Another system's clock may be ahead. */
  private static Instant notAfter(Instant at, Instant now) {
    return at.isAfter(now) ? now : at;
  }

  private ContactImported imported(SupporterId supporter, Instant at) {
    return new ContactImported(
        new ContactId(ports.ids().next()),
        supporter,
        at,
        new ContactDetails(
            ContactResult.MEANINGFUL,
            Optional.empty(),
            ContactMethod.PHONE_CALL,
            Optional.empty(),
            false));
  }
}
