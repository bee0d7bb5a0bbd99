package io.ringcycle.server.people;

import io.ringcycle.model.Rsvp;
import io.ringcycle.view.ContactStatus;
import io.ringcycle.view.PersonView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a list is made of. Whatever is left out lets everybody in.
 *
 * @param allTags of which they have every one
 * @param anyTag of which they have one at least, if there are any
 * @param noTags of which they have none
 * @param reply to an event
 * @param contacts how far people have come with them, if any is named
 * @param contactedWithin how long ago their latest substantive contact is at most
 * @param notContactedWithin how long ago it is at least; or there never was one
 */
public record Filter(
    Set<String> allTags,
    Set<String> anyTag,
    Set<String> noTags,
    Optional<Reply> reply,
    Set<ContactStatus> contacts,
    Optional<Duration> contactedWithin,
    Optional<Duration> notContactedWithin) {

  /**
   * What they said to an event.
   *
   * @param answers one of these
   * @param orNone or nothing yet
   */
  public record Reply(String event, Set<Rsvp> answers, boolean orNone) {
    private boolean matches(PersonView person) {
      return Optional.ofNullable(person.replies().get(event)).map(answers::contains).orElse(orNone);
    }
  }

  /** Whether it fits somebody at that instant. */
  public boolean matches(PersonView person, Instant now) {
    Set<String> tags = person.supporter().tags();
    return tags.containsAll(allTags)
        && (anyTag.isEmpty() || !Collections.disjoint(tags, anyTag))
        && Collections.disjoint(tags, noTags)
        && reply.map(one -> one.matches(person)).orElse(true)
        && (contacts.isEmpty() || contacts.contains(person.contacts()))
        && contactedWithin.map(time -> since(person, now.minus(time))).orElse(true)
        && notContactedWithin.map(time -> !after(person, now.minus(time))).orElse(true);
  }

  private static boolean since(PersonView person, Instant earliest) {
    return person.lastContact().filter(at -> !at.isBefore(earliest)).isPresent();
  }

  private static boolean after(PersonView person, Instant earliest) {
    return person.lastContact().filter(at -> at.isAfter(earliest)).isPresent();
  }
}
