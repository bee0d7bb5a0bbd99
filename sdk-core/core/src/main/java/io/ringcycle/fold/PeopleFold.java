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
      person(one.supporter(), true);
    } else if (fact instanceof PersonReleased one) {
      person(one.supporter(), false);
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
      Talking talking = new Talking(rows, new NumberFold(rows, at, reach));
      Optional<CallRow> call = known.flatMap(talking::callOf);
      call.ifPresent(talking::free);
      PersonRow person = enrolled(enrolment, known);
      rows.put(person);
      call.ifPresent(open -> talking.hold(person, open));
      reach.changed(enrolment.supporter());
    }
  }

  private PersonRow enrolled(Enrolment enrolment, Optional<PersonRow> known) {
    return new PersonRow(
        enrolment.supporter(),
        enrolment.number(),
        enrolment.bar(),
        at,
        known.filter(PersonRow::suppressed).isPresent(),
        known.flatMap(PersonRow::releasedAt),
        known.flatMap(PersonRow::contactedAt));
  }

  private void person(SupporterId supporter, boolean suppressed) {
    PersonRow row = rows.get(new PersonRow.Key(supporter));
    rows.put(
        new PersonRow(
            supporter,
            row.number(),
            row.bar(),
            row.since(),
            suppressed,
            suppressed ? row.releasedAt() : Optional.of(at),
            row.contactedAt()));
    reach.changed(supporter);
  }
}
