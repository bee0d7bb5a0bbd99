package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every contact with anybody, wherever it was logged, as it was last amended. */
final class Encounters {
  private final Ledger ledger;
  private final Known<ContactId, Met> contacts = new Known<>();

  /** One contact. */
  static final class Met {
    final SupporterId supporter;
    final Optional<SessionId> session;
    final Instant at;
    ContactDetails details;

    Met(SupporterId supporter, Optional<SessionId> session, Instant at, ContactDetails details) {
      this.supporter = supporter;
      this.session = session;
      this.at = at;
      this.details = details;
    }

    /** Whether it was with them, and worth the name. */
    boolean worthy(SupporterId whom) {
      return details.result() != ContactResult.NOT_CONTACTED && supporter.equals(whom);
    }
  }

  Encounters(Ledger ledger) {
    this.ledger = ledger;
  }

  void take(Recorded recorded) {
    if (recorded.fact() instanceof CallFact.ContactLogged logged) {
      Optional<Instant> ended = logged.call().map(ledger.calls::of).flatMap(call -> call.endedAt);
      Instant at = ended.orElse(recorded.at());
      contacts.put(
          logged.contact(),
          new Met(logged.supporter(), Optional.of(logged.session()), at, logged.details()));
    } else if (recorded.fact() instanceof CallFact.ContactAmended amended) {
      contacts.of(amended.contact()).details = amended.details();
    } else if (recorded.fact() instanceof OrganisationFact.ContactImported imported) {
      contacts.put(
          imported.contact(),
          new Met(imported.supporter(), Optional.empty(), imported.metAt(), imported.details()));
    } else if (recorded.fact() instanceof OrganisationFact.ImportedContactAmended amended) {
      contacts.of(amended.contact()).details = amended.details();
    }
  }

  Set<Map.Entry<ContactId, Met>> entries() {
    return contacts.entries();
  }

  Collection<Met> all() {
    return contacts.values();
  }

  Optional<Met> find(ContactId contact) {
    return contacts.find(contact);
  }

  /** Whether they were contacted in that session. */
  boolean completed(SessionId session, SupporterId supporter) {
    for (Met met : contacts.values()) {
      if (met.worthy(supporter) && met.session.filter(session::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Their latest contact worth the name. */
  Optional<Instant> latest(SupporterId supporter) {
    Optional<Instant> latest = Optional.empty();
    for (Met met : contacts.values()) {
      if (met.worthy(supporter) && latest.filter(met.at::isBefore).isEmpty()) {
        latest = Optional.of(met.at);
      }
    }
    return latest;
  }
}
