package io.ringcycle.engine;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Reach;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.ContactStatus;
import io.ringcycle.view.PersonView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws people beyond any list, as far as one caller may see. */
final class Persons {
  private final View view;
  private final Acting acting;

  Persons(View view, Acting acting) {
    this.view = view;
    this.acting = acting;
  }

  /** Whether they are known, and the caller has a role for them. */
  boolean seen(SupporterId supporter) {
    return view.find(new PersonRow.Key(supporter)).isPresent()
        && Groups.best(view, acting, supporter).isPresent();
  }

  PersonView picture(SupporterId supporter) {
    PersonRow person = view.find(new PersonRow.Key(supporter)).orElseThrow();
    Optional<NumberRow> number = person.number().flatMap(key -> view.find(new NumberRow.Key(key)));
    List<ContactRow> contacts = contacts(supporter);
    return new PersonView(
        profile(supporter),
        Reach.bar(person, number),
        person.contactedAt(),
        status(contacts),
        replies(contacts),
        lists(supporter));
  }

  private Supporter profile(SupporterId supporter) {
    return view.find(new ProfileRow.Key(supporter))
        .map(ProfileRow::supporter)
        .orElseGet(() -> Supporter.unnamed(supporter));
  }

  /** On lists of groups that the caller leads, and those of other systems; the earliest first. */
  List<ContactRow> contacts(SupporterId supporter) {
    return view.contactsWith(supporter).stream()
        .filter(contact -> contact.origin().map(origin -> leads(origin.list())).orElse(true))
        .toList();
  }

  private boolean leads(CallListId list) {
    return acting.leads(row(list));
  }

  private ListRow row(CallListId list) {
    return view.find(new ListRow.Key(list)).orElseThrow();
  }

  private static ContactStatus status(List<ContactRow> contacts) {
    ContactStatus status = ContactStatus.NEVER;
    for (ContactRow contact : contacts) {
      status = then(status, contact.details().result());
    }
    return status;
  }

  private static ContactStatus then(ContactStatus before, ContactResult result) {
    return switch (result) {
      case MEANINGFUL -> ContactStatus.MEANINGFUL;
      case NOT_INTERESTED -> ContactStatus.NOT_INTERESTED;
      case NOT_CONTACTED -> before == ContactStatus.NEVER ? ContactStatus.NOT_REACHED : before;
    };
  }

  private Map<String, Rsvp> replies(List<ContactRow> contacts) {
    Map<String, Rsvp> replies = new LinkedHashMap<>();
    for (ContactRow contact : contacts) {
      Optional<String> event = contact.origin().flatMap(origin -> row(origin.list()).event());
      event.ifPresent(
          name -> contact.details().rsvp().ifPresent(reply -> replies.put(name, reply)));
    }
    return replies;
  }

  private List<CallListId> lists(SupporterId supporter) {
    return view.memberships(supporter).stream()
        .filter(MemberRow::live)
        .map(MemberRow::list)
        .filter(list -> row(list).deletedAt().isEmpty() && leads(list))
        .toList();
  }
}
