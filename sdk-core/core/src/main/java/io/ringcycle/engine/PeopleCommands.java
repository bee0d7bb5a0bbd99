package io.ringcycle.engine;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.NumberConfirmed;
import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.facts.OrganisationFact.PersonErased;
import io.ringcycle.facts.OrganisationFact.PersonReleased;
import io.ringcycle.facts.OrganisationFact.PersonSuppressed;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** People beyond any list: their numbers, do-not-call, erasure, contacts from elsewhere. */
public final class PeopleCommands {
  private final Acting acting;

  /** Commands for somebody. */
  public PeopleCommands(Acting acting) {
    this.acting = acting;
  }

  /** Records what the roster now says of somebody who is known. */
  public void correct(Supporter supporter) {
    leading(
        supporter.id(),
        Request.of("correct", supporter),
        work -> new MemberCommands.Enrolments(acting, work).enrol(List.of(supporter)));
  }

  /** The same of somebody who is still described as somebody has read it. */
  public void correct(Supporter supporter, Supporter seen) {
    SupporterId id = supporter.id();
    Edit<Supporter> edit = new Edit<>(id.value(), seen, supporter);
    leading(
        id,
        Request.of("correct", supporter, seen),
        work -> {
          if (edit.changes(described(work, id))) {
            new MemberCommands.Enrolments(acting, work).enrol(List.of(supporter));
          }
        });
  }

  private static Supporter described(Work work, SupporterId supporter) {
    return work.find(new ProfileRow.Key(supporter))
        .map(ProfileRow::supporter)
        .orElseGet(() -> Supporter.unnamed(supporter));
  }

  /** Takes in somebody of whom nothing is known, unless it is just that. */
  public void introduce(Supporter supporter) {
    SupporterId id = supporter.id();
    acting.carryOut(
        Request.of("introduce", supporter),
        work -> {
          acting.access().everywhereALeader(acting.caller());
          if (work.find(new PersonRow.Key(id)).isEmpty()) {
            new MemberCommands.Enrolments(acting, work).enrol(List.of(supporter));
          } else if (!described(work, id).equals(supporter)) {
            throw new RefusedException(new Refusal.IdTaken(id.value()));
          }
        });
  }

  /** Takes people in before they are on any list; whoever is known in groups stays as they are. */
  public void enrol(Collection<Supporter> supporters) {
    Map<SupporterId, Supporter> each = new LinkedHashMap<>();
    supporters.forEach(supporter -> each.put(supporter.id(), supporter));
    acting.carryOut(
        Request.of("enrol", each.values()),
        work -> {
          acting.access().everywhereALeader(acting.caller());
          new MemberCommands.Enrolments(acting, work).enrolOurs(each.values());
        });
  }

  /** Vouches for the number of somebody behind which a call had found nobody. */
  public void confirm(SupporterId supporter) {
    leading(
        supporter,
        Request.of("confirm", supporter),
        work ->
            person(work, supporter)
                .number()
                .filter(number -> number(work, number).suspect())
                .ifPresent(number -> work.record(new NumberConfirmed(number))));
  }

  /** Nobody in the organisation calls this person any more. */
  public void suppress(SupporterId supporter, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    leading(
        supporter,
        Request.of("suppress", supporter, reason),
        work -> {
          if (!person(work, supporter).suppressed()) {
            work.record(new PersonSuppressed(supporter, acting.note(work, supporter, reason)));
          }
        });
  }

  /** The person may be called again; an admin's right. */
  public void release(SupporterId supporter, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    administering(
        supporter,
        Request.of("release", supporter, reason),
        work -> {
          if (person(work, supporter).suppressed()) {
            work.record(new PersonReleased(supporter, acting.note(work, supporter, reason)));
          }
        });
  }

  /** Erases name, number, notes and details; what was suppressed stays so. An admin's right. */
  public void erase(SupporterId supporter) {
    administering(supporter, Request.of("erase", supporter), work -> erase(work, supporter));
  }

  private static void erase(Work work, SupporterId supporter) {
    PersonRow person = person(work, supporter);
    if (person.suppressed()) {
      person
          .number()
          .filter(number -> !number(work, number).suppressed())
          .ifPresent(number -> work.record(new NumberSuppressed(number, Optional.empty())));
    }
    work.record(new PersonErased(supporter));
    work.keep(ProfileRow.of(Supporter.unnamed(supporter)));
    for (NoteRow note : work.view().notesAbout(supporter)) {
      work.keep(NoteRow.of(note.note(), supporter, ""));
    }
  }

  /** Records a contact that was logged in another system. */
  public ContactId imported(
      SupporterId supporter, Instant metAt, ContactLog log, Optional<ContactId> chosen) {
    String result =
        acting.perform(
            Request.of("import", supporter, metAt, log, chosen),
            work -> imported(work, supporter, metAt, log, chosen));
    return new ContactId(result);
  }

  private String imported(
      Work work, SupporterId supporter, Instant metAt, ContactLog log, Optional<ContactId> chosen) {
    leads(work, supporter);
    ContactId contact = chosen.orElseGet(() -> new ContactId(acting.ports().ids().next()));
    if (work.find(new ContactRow.Key(contact)).isPresent()) {
      throw new RefusedException(new Refusal.IdTaken(contact.value()));
    }
    past(work, metAt);
    Notes notes = new Notes(acting, work);
    Set<String> labels = notes.labels(supporter);
    ContactDetails details = notes.details(supporter, log, labels);
    work.record(new ContactImported(contact, supporter, Micros.of(metAt), details));
    notes.label(supporter, labels, details);
    return contact.value();
  }

  private static void past(Work work, Instant metAt) {
    if (metAt.isAfter(work.now(new Stream.OfOrganisation()))) {
      throw new RefusedException(new Refusal.BadInput("a contact cannot lie in the future"));
    }
  }

  private void leading(SupporterId supporter, Request request, Consumer<Work> command) {
    acting.carryOut(
        request,
        work -> {
          leads(work, supporter);
          command.accept(work);
        });
  }

  private void leads(Work work, SupporterId supporter) {
    if (bestRole(work, supporter).isEmpty()) {
      throw Access.refused("only a leader of a group that has the supporter may");
    }
  }

  private void administering(SupporterId supporter, Request request, Consumer<Work> command) {
    acting.carryOut(
        request,
        work -> {
          if (bestRole(work, supporter).filter(role -> role == Role.ADMIN).isEmpty()) {
            throw Access.refused("only an admin may");
          }
          command.accept(work);
        });
  }

  private Optional<Role> bestRole(Work work, SupporterId supporter) {
    person(work, supporter);
    return Groups.best(work.view(), acting, supporter);
  }

  private static NumberRow number(Work work, NumberKey number) {
    return work.find(new NumberRow.Key(number)).orElseGet(() -> NumberRow.unknown(number));
  }

  private static PersonRow person(Work work, SupporterId supporter) {
    return work.find(new PersonRow.Key(supporter), new Refusal.UnknownSupporter(supporter));
  }
}
