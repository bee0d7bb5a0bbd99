package io.ringcycle.facts;

import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.Rsvp;
import java.util.Optional;

/**
 * What the facts keep of a logged contact.
 *
 * @param result whether somebody was reached
 * @param rsvp their answer to the list's event
 * @param method how
 * @param note where the words and the labels are kept
 * @param automatic written by the system because no log came in time
 */
public record ContactDetails(
    ContactResult result,
    Optional<Rsvp> rsvp,
    ContactMethod method,
    Optional<NoteId> note,
    boolean automatic) {
  /** What is written when no log came in time. */
  public static ContactDetails unlogged() {
    return new ContactDetails(
        ContactResult.NOT_CONTACTED,
        Optional.empty(),
        ContactMethod.PHONE_CALL,
        Optional.empty(),
        true);
  }
}
