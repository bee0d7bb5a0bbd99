package io.ringcycle.jpa;

import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.ImportedContactAmended;
import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.OrganisationFact.PersonErased;
import io.ringcycle.facts.OrganisationFact.PersonReleased;
import io.ringcycle.facts.OrganisationFact.PersonSuppressed;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.Restored;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SupporterId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who was erased, and what was said of them since. Of one thread. */
final class Erasures {
  private final Map<SupporterId, Long> erased = new HashMap<>();
  private final Map<NoteId, Long> noted = new HashMap<>();
  private final Set<SupporterId> described = new HashSet<>();
  private long position;

  void take(Recorded recorded) {
    position++;
    Fact fact = recorded.fact();
    if (fact instanceof PersonErased one) {
      erased.put(one.supporter(), position);
      described.remove(one.supporter());
    } else if (!erased.isEmpty()) {
      note(fact).ifPresent(note -> noted.put(note, position));
      describe(fact);
    }
  }

  /** Whoever was erased, and may be known again. */
  Collection<SupporterId> people() {
    return erased.keySet();
  }

  /** Whether words about somebody were to be erased, since no later fact named them. */
  boolean concern(SupporterId about, NoteId note) {
    Long at = erased.get(about);
    return at != null && noted.getOrDefault(note, 0L) < at;
  }

  /** Whether somebody has been described again: by a roster, or with a label. */
  boolean isKnownAgain(SupporterId supporter) {
    return described.contains(supporter);
  }

  /** Somebody was given words, and maybe a label, after they were erased. */
  void knownAgain(SupporterId supporter) {
    described.add(supporter);
  }

  private void describe(Fact fact) {
    if (fact instanceof PeopleEnrolled enrolled) {
      enrolled.people().stream().map(Enrolment::supporter).forEach(described::add);
    } else if (fact instanceof MembersAdded added) {
      described.addAll(added.supporters());
    }
  }

  /** The note that a fact names. */
  static Optional<NoteId> note(Fact fact) {
    if (fact instanceof Skipped skipped) {
      return skipped.reason();
    } else if (fact instanceof Restored restored) {
      return restored.reason();
    } else if (fact instanceof PersonSuppressed suppressed) {
      return suppressed.reason();
    } else if (fact instanceof NumberSuppressed suppressed) {
      return suppressed.reason();
    }
    return released(fact).or(() -> details(fact).flatMap(ContactDetails::note));
  }

  private static Optional<NoteId> released(Fact fact) {
    if (fact instanceof PersonReleased released) {
      return released.reason();
    }
    return fact instanceof NumberReleased released ? released.reason() : Optional.empty();
  }

  private static Optional<ContactDetails> details(Fact fact) {
    if (fact instanceof ContactLogged logged) {
      return Optional.of(logged.details());
    } else if (fact instanceof ContactAmended amended) {
      return Optional.of(amended.details());
    } else if (fact instanceof ContactImported imported) {
      return Optional.of(imported.details());
    }
    return fact instanceof ImportedContactAmended amended
        ? Optional.of(amended.details())
        : Optional.empty();
  }
}
