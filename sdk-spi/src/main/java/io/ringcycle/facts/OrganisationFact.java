package io.ringcycle.facts;

import io.ringcycle.model.Bar;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A fact about people and numbers, whatever the list. */
public sealed interface OrganisationFact extends Fact {
  /** These people became known, or their numbers were corrected. */
  record PeopleEnrolled(List<Enrolment> people) implements OrganisationFact {
    /** Copies the list. */
    public PeopleEnrolled {
      people = List.copyOf(people);
    }
  }

  /**
   * One person's number.
   *
   * @param number the hash of it, where there is one to dial
   * @param bar why there is none
   */
  record Enrolment(SupporterId supporter, Optional<NumberKey> number, Optional<Bar> bar) {}

  /** The number must not be called. */
  record NumberSuppressed(NumberKey number, Optional<NoteId> reason) implements OrganisationFact {}

  /** The number may be called again. */
  record NumberReleased(NumberKey number, Optional<NoteId> reason) implements OrganisationFact {
    /** Released without a word. */
    public NumberReleased(NumberKey number) {
      this(number, Optional.empty());
    }
  }

  /** The person must not be called, whatever their number. */
  record PersonSuppressed(SupporterId supporter, Optional<NoteId> reason)
      implements OrganisationFact {}

  /** The person may be called again. */
  record PersonReleased(SupporterId supporter, Optional<NoteId> reason)
      implements OrganisationFact {
    /** Released without a word. */
    public PersonReleased(SupporterId supporter) {
      this(supporter, Optional.empty());
    }
  }

  /** Somebody vouches for a number behind which a call had found nobody. */
  record NumberConfirmed(NumberKey number) implements OrganisationFact {}

  /** The person's name, number, notes and details were erased. */
  record PersonErased(SupporterId supporter) implements OrganisationFact {}

  /** A contact that was logged in another system. */
  record ContactImported(
      ContactId contact, SupporterId supporter, Instant metAt, ContactDetails details)
      implements OrganisationFact {}

  /** A contact from another system was amended. */
  record ImportedContactAmended(ContactId contact, ContactDetails details)
      implements OrganisationFact {}
}
