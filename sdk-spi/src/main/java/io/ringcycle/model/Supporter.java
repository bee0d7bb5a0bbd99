package io.ringcycle.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person to be phoned, as the roster describes them. Personal text: kept apart from the facts,
 * and erased without them.
 *
 * @param id who they are
 * @param name as a caller reads it: one line of at most 200 characters; may be empty
 * @param contact whether and where they can be reached
 * @param tags free labels, at most 200 of at most 100 characters
 * @param details whatever else a caller should see, in the order in which it is shown: at most 100,
 *     each of at most 2,000 characters under a name of at most 100
 */
public record Supporter(
    SupporterId id,
    String name,
    NumberGiven contact,
    Set<String> tags,
    Map<String, String> details) {

  /**
   * Copies the collections, keeping their order. Throws {@link IllegalArgumentException} for what
   * is out of bounds.
   */
  public Supporter {
    Words.lineOrNothing(name, Words.LONGEST_NAME, "a supporter's name");
    Words.tagsKept(tags);
    Words.details(details);
    tags = Copies.set(tags);
    details = Copies.map(details);
  }

  /** A supporter with a number in E.164 and nothing else. */
  public static Supporter of(String id, String name, String e164) {
    return new Supporter(
        new SupporterId(id),
        name,
        new NumberGiven.Usable(PhoneNumber.of(e164)),
        Set.of(),
        Map.of());
  }

  /** Somebody of whom nothing is known, or nothing any more. */
  public static Supporter unnamed(SupporterId id) {
    return new Supporter(id, "", new NumberGiven.Missing(), Set.of(), Map.of());
  }

  /** The same person with other tags. */
  public Supporter tagged(Set<String> others) {
    return new Supporter(id, name, contact, others, details);
  }

  /** The same person, reached in another way or not at all. */
  public Supporter reachedBy(NumberGiven other) {
    return new Supporter(id, name, other, tags, details);
  }

  /** The number to dial, if there is one. */
  public Optional<PhoneNumber> number() {
    return contact instanceof NumberGiven.Usable usable
        ? Optional.of(usable.number())
        : Optional.empty();
  }

  /** Only the id, so that nothing personal reaches a log. */
  @Override
  public String toString() {
    return "Supporter[" + id + "]";
  }
}
