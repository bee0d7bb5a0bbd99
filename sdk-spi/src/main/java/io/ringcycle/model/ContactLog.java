package io.ringcycle.model;

import java.util.Optional;
import java.util.Set;

/**
 * What a caller logs of a contact.
 *
 * @param result whether somebody was reached
 * @param rsvp their answer, only where the list has an event
 * @param method how; a phone call unless said otherwise
 * @param notes at most {@value Words#LONGEST_NOTE} characters; may be empty
 * @param tagsAdded labels that the supporter gains
 * @param tagsRemoved labels that the supporter loses
 */
public record ContactLog(
    ContactResult result,
    Optional<Rsvp> rsvp,
    ContactMethod method,
    String notes,
    Set<String> tagsAdded,
    Set<String> tagsRemoved) {

  /** Refuses notes and tags out of bounds with {@link IllegalArgumentException}. */
  public ContactLog {
    Words.lines(notes, Words.LONGEST_NOTE, "a note");
    Words.tags(tagsAdded);
    Words.tags(tagsRemoved);
    tagsAdded = Copies.set(tagsAdded);
    tagsRemoved = Copies.set(tagsRemoved);
  }

  /** A conversation worth the name. */
  public static ContactLog meaningful(String notes) {
    return of(ContactResult.MEANINGFUL, notes);
  }

  /** They want no more. */
  public static ContactLog notInterested(String notes) {
    return of(ContactResult.NOT_INTERESTED, notes);
  }

  /** Nobody was spoken to. */
  public static ContactLog notContacted(String notes) {
    return of(ContactResult.NOT_CONTACTED, notes);
  }

  /** A phone call of which only the result and a note are known. */
  public static ContactLog of(ContactResult result, String notes) {
    return new ContactLog(
        result, Optional.empty(), ContactMethod.PHONE_CALL, notes, Set.of(), Set.of());
  }

  /** The same, with an answer to the list's event. */
  public ContactLog rsvp(Rsvp answer) {
    return new ContactLog(result, Optional.of(answer), method, notes, tagsAdded, tagsRemoved);
  }

  /** The same, made in another way. */
  public ContactLog by(ContactMethod other) {
    return new ContactLog(result, rsvp, other, notes, tagsAdded, tagsRemoved);
  }

  /** The same, with labels gained and lost. */
  public ContactLog tags(Set<String> added, Set<String> removed) {
    return new ContactLog(result, rsvp, method, notes, added, removed);
  }

  /** Without the notes and the labels, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "ContactLog[" + result + ", " + method + "]";
  }
}
