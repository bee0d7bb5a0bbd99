package io.ringcycle.spi.storage;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/**
 * A logged contact in its latest version.
 *
 * @param origin where in this software it was logged; empty where it came from another system
 * @param call the call that it is the log of; unique, where there is one
 * @param metAt when the contact was made: the end of the call, else when it was logged
 * @param by who logged it first
 * @param versions how often it was written, from 1
 */
public record ContactRow(
    ContactId contact,
    SupporterId supporter,
    Optional<Origin> origin,
    Optional<CallId> call,
    Instant metAt,
    Optional<CallerId> by,
    ContactDetails details,
    int versions)
    implements Row {

  /** Names a contact. */
  public record Key(ContactId contact) implements RowKey<ContactRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return contact.compareTo(other.contact);
    }
  }

  /** Where it counts. */
  public record Origin(SessionId session, CallListId list, int cycle) {}

  @Override
  public Key key() {
    return new Key(contact);
  }

  /** The same contact, amended. */
  public ContactRow amended(ContactDetails other) {
    return new ContactRow(contact, supporter, origin, call, metAt, by, other, versions + 1);
  }

  /** Whether it was logged in that session. */
  public boolean loggedIn(SessionId session) {
    return origin.filter(place -> place.session().equals(session)).isPresent();
  }
}
