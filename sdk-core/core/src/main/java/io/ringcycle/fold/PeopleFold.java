package io.ringcycle.fold;

import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.ImportedContactAmended;
import io.ringcycle.facts.OrganisationFact.NumberConfirmed;
import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.OrganisationFact.PersonErased;
import io.ringcycle.facts.OrganisationFact.PersonReleased;
import io.ringcycle.facts.OrganisationFact.PersonSuppressed;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.Bar;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** People, their numbers, and whether they may be called. */
final class PeopleFold {
  private final Rows rows;
  private final Recorded recorded;
  private final Instant at;
  private final ReachFold reach;

  PeopleFold(Rows rows, Recorded recorded) {
    this.rows = rows;
    this.recorded = recorded;
    this.at = recorded.at();
    this.reach = new ReachFold(rows, at);
  }

  void apply(OrganisationFact fact) {
    if (fact instanceof PeopleEnrolled enrolled) {
      enrolled.people().forEach(this::enrol);
    } else if (fact instanceof PersonSuppressed one) {
      person(one.supporter(), row -> row.suppressed(at));
    } else if (fact instanceof PersonReleased one) {
      person(one.supporter(), row -> row.released(at));
    } else if (fact instanceof PersonErased one) {
      enrol(new Enrolment(one.supporter(), Optional.empty(), Optional.of(Bar.NO_NUMBER)));
    } else if (fact instanceof ContactImported || fact instanceof ImportedContactAmended) {
      new ContactFold(rows, recorded).apply(fact);
    } else {
      number(fact);
    }
  }

  private void number(OrganisationFact fact) {
    NumberFold numbers = new NumberFold(rows, at, reach);
    if (fact instanceof NumberSuppressed one) {
      numbers.suppressed(one.number());
    } else if (fact instanceof NumberReleased one) {
      numbers.released(one.number());
    } else if (fact instanceof NumberConfirmed one) {
      numbers.confirmed(one.number());
    }
  }

  private void enrol(Enrolment enrolment) {
    Optional<PersonRow> known = rows.find(new PersonRow.Key(enrolment.supporter()));
    boolean same =
        known
            .filter(row -> row.number().equals(enrolment.number()))
            .filter(row -> row.bar().equals(enrolment.bar()))
            .isPresent();
    if (!same) {
      Talking talking = new Talking(rows, at, new NumberFold(rows, at, reach));
      Optional<CallRow> call = known.flatMap(talking::callOf);
      call.ifPresent(talking::free);
      rows.put(enrolled(enrolment, known));
      call.ifPresent(talking::hold);
      reach.changed(enrolment.supporter());
    }
  }

  private PersonRow enrolled(Enrolment one, Optional<PersonRow> known) {
    return known
        .map(row -> row.reachedBy(one.number(), one.bar(), at))
        .orElseGet(() -> PersonRow.known(one.supporter(), one.number(), one.bar(), at));
  }

  private void person(SupporterId supporter, UnaryOperator<PersonRow> changed) {
    rows.put(changed.apply(rows.get(new PersonRow.Key(supporter))));
    reach.changed(supporter);
  }
}
