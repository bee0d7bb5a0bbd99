package io.ringcycle.rules;

import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.ContactRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the logged contacts with one person come to. */
public final class Contacts {
  private Contacts() {}

  /** The latest substantive contact up to that instant (rule COOL-1). */
  public static Optional<Instant> latest(List<ContactRow> contacts, Instant upTo) {
    Optional<Instant> latest = Optional.empty();
    for (ContactRow contact : contacts) {
      boolean counts = substantive(contact) && !contact.metAt().isAfter(upTo);
      if (counts && latest.filter(contact.metAt()::isBefore).isEmpty()) {
        latest = Optional.of(contact.metAt());
      }
    }
    return latest;
  }

  /** The contact that completed the person in a session: the first substantive one there. */
  public static Optional<ContactRow> completing(List<ContactRow> contacts, SessionId session) {
    return first(contacts.stream().filter(contact -> contact.loggedIn(session)).toList());
  }

  /** The first substantive one of those. */
  static Optional<ContactRow> first(List<ContactRow> contacts) {
    return contacts.stream()
        .filter(Contacts::substantive)
        .min(Comparator.comparing(ContactRow::metAt));
  }

  /** Whether it counts as a contact. */
  public static boolean substantive(ContactRow contact) {
    return contact.details().result().substantive();
  }
}
