package io.ringcycle.fold;

import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.ImportedContactAmended;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Contacts;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ContactRow.Origin;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Logged contacts and their amendments: each as if it had been so from the start. */
final class ContactFold {
  private final Rows rows;
  private final Recorded recorded;

  ContactFold(Rows rows, Recorded recorded) {
    this.rows = rows;
    this.recorded = recorded;
  }

  void apply(Fact fact) {
    if (fact instanceof ContactLogged logged) {
      log(logged);
    } else if (fact instanceof ContactImported imported) {
      written(imported(imported), Optional.empty());
    } else if (fact instanceof ContactAmended amended) {
      amend(amended.contact(), amended.details());
    } else if (fact instanceof ImportedContactAmended amended) {
      amend(amended.contact(), amended.details());
    }
  }

  /** Whether any of them was a substantive contact logged on that list. */
  static boolean here(List<ContactRow> contacts, CallListId list) {
    for (ContactRow contact : contacts) {
      boolean logged = contact.origin().map(Origin::list).filter(list::equals).isPresent();
      if (logged && Contacts.substantive(contact)) {
        return true;
      }
    }
    return false;
  }

  private void log(ContactLogged fact) {
    Optional<CallRow> call = fact.call().map(id -> rows.get(new CallRow.Key(id)));
    SessionRow session = rows.get(new SessionRow.Key(fact.session()));
    Instant metAt = call.flatMap(CallRow::endedAt).orElse(recorded.at());
    written(
        new ContactRow(
            fact.contact(),
            fact.supporter(),
            Optional.of(new Origin(fact.session(), session.list(), fact.cycle())),
            fact.call(),
            metAt,
            recorded.by(),
            fact.details(),
            1),
        Optional.empty());
    call.ifPresent(this::close);
  }

  private void close(CallRow call) {
    CallRow logged = call.going(call.course().logged(recorded.at()));
    rows.put(logged);
    talking().letGo(logged);
    SeatRow seat = rows.get(new SeatRow.Key(call.session()));
    if (!call.open() && seat.call().filter(call.call()::equals).isPresent()) {
      rows.put(LineFold.without(seat));
    }
  }

  private Talking talking() {
    ReachFold reach = new ReachFold(rows, recorded.at());
    return new Talking(rows, recorded.at(), new NumberFold(rows, recorded.at(), reach));
  }

  private ContactRow imported(ContactImported fact) {
    return new ContactRow(
        fact.contact(),
        fact.supporter(),
        Optional.empty(),
        Optional.empty(),
        fact.metAt(),
        recorded.by(),
        fact.details(),
        1);
  }

  private void amend(ContactId contact, ContactDetails details) {
    ContactRow before = rows.get(new ContactRow.Key(contact));
    written(before.amended(details), Optional.of(before));
  }

  private void written(ContactRow now, Optional<ContactRow> before) {
    rows.put(now);
    count(now, before);
    boolean undone = before.filter(Contacts::substantive).isPresent() && !Contacts.substantive(now);
    List<ContactRow> all = rows.contactsWith(now.supporter());
    person(now, all, undone);
    now.origin().ifPresent(origin -> complete(now.supporter(), origin, all));
  }

  private void count(ContactRow now, Optional<ContactRow> before) {
    now.origin()
        .map(origin -> rows.get(new CycleRow.Key(origin.session(), origin.cycle())))
        .ifPresent(cycle -> rows.put(counted(cycle, now, before)));
  }

  private static CycleRow counted(CycleRow cycle, ContactRow now, Optional<ContactRow> before) {
    int was = before.filter(Contacts::substantive).isPresent() ? 1 : 0;
    int wasNot = before.isPresent() ? 1 - was : 0;
    int is = Contacts.substantive(now) ? 1 : 0;
    return cycle.counting(cycle.tally().logged(is - was, (1 - is) - wasNot));
  }

  private void person(ContactRow now, List<ContactRow> all, boolean undone) {
    Optional<Instant> latest = Contacts.latest(all, Instant.MAX);
    PersonRow row = rows.get(new PersonRow.Key(now.supporter()));
    rows.put(row.contacted(latest));
    for (MemberRow member : rows.memberships(row.supporter())) {
      boolean here = here(all, member.list());
      boolean freed = undone && ((member.contactedHere() && !here) || cooled(now, all, member));
      Optional<Instant> back = freed ? Optional.of(recorded.at()) : Optional.empty();
      rows.put(member.contacted(latest, here).reached(member.callable(), back));
    }
  }

  /** Whether there was a time at which that contact alone made them wait, however long ago. */
  private boolean cooled(ContactRow undone, List<ContactRow> all, MemberRow member) {
    Duration longest =
        rows.get(new ListRow.Key(member.list())).longest(Exclusions::betweenContacts);
    return !longest.isZero()
        && all.stream()
            .filter(Contacts::substantive)
            .noneMatch(other -> other.metAt().equals(undone.metAt()));
  }

  private void complete(SupporterId supporter, Origin origin, List<ContactRow> all) {
    Standing standing = new Standing(rows, origin.session(), supporter);
    standing.completed(Contacts.completing(all, origin.session()), recorded.at());
  }
}
