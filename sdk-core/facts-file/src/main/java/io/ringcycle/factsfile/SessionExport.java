package io.ringcycle.factsfile;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Writes one session into a file of facts from which it can be replayed, as it was at any instant:
 * the same statuses, counts and order, and the same reasons for them.
 *
 * <p>With it goes whatever these rest on: the whole stream of the organisation, and those of all
 * sessions and lists that ever had to do with a person of the session's list or their number. What
 * no fact could bring back goes with it for the people of that list; never the secret.
 */
public final class SessionExport {
  private SessionExport() {}

  /** How much is told of people. */
  public enum Words {
    /** All of it, names and numbers too. */
    AS_THEY_ARE,
    /**
     * Nothing: each id, word and hash of a number is replaced by a pseudonym, the same for the same
     * within this file alone; numbers are left out.
     */
    MASKED
  }

  /**
   * What was written.
   *
   * @param organisation as the file calls it
   * @param session as the file calls it
   * @param facts how many
   */
  public record Written(OrganisationId organisation, SessionId session, long facts) {}

  /**
   * Makes a new file. Throws {@link FactsFileException} if it cannot, or if there is such a file,
   * and {@link IllegalArgumentException} if there is no such session.
   *
   * @param source all changes in the order in which they were made, as often as it is asked
   */
  public static Written write(
      Path file,
      OrganisationId organisation,
      SessionId session,
      Words words,
      Supplier<java.util.stream.Stream<ChangeRecord>> source) {
    Excerpt excerpt = Excerpt.of(organisation, session, source);
    if (words == Words.AS_THEY_ARE) {
      return new Written(organisation, session, write(file, excerpt.changes()));
    }
    Masking masking = Masking.of(excerpt::changes);
    return new Written(
        masking.masked(OrganisationId.class, organisation),
        masking.masked(SessionId.class, session),
        write(file, excerpt, masking));
  }

  static long write(Path file, Excerpt excerpt, Masking masking) {
    return write(file, excerpt.changes().map(one -> masking.masked(ChangeRecord.class, one)));
  }

  private static long write(Path file, java.util.stream.Stream<ChangeRecord> changes) {
    AtomicLong facts = new AtomicLong();
    try (changes) {
      FactsFile.write(file, changes.peek(one -> facts.addAndGet(one.facts().size())));
    }
    return facts.get();
  }
}
