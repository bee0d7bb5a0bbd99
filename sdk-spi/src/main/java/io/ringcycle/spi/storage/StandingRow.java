package io.ringcycle.spi.storage;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one supporter in one session; there is none until something has.
 *
 * @param place where they stood on the list when this row was last written; unique in the session
 * @param skips the latest, and those before it that were open in the current cycle; in order
 * @param backAt when they come or came back from what a person had done, if they do
 * @param attemptedIn the latest cycle in which they were dialled, else 0
 * @param attemptedAt when that was
 * @param completion the contact that completed them here
 * @param priority while it is open
 */
public record StandingRow(
    SessionId session,
    SupporterId supporter,
    long place,
    List<Skip> skips,
    Optional<Instant> backAt,
    int attemptedIn,
    Optional<Instant> attemptedAt,
    Optional<Completion> completion,
    Optional<Priority> priority)
    implements Row {
  /** Copies the list. */
  public StandingRow {
    skips = List.copyOf(skips);
  }

  /** Names a standing. */
  public record Key(SessionId session, SupporterId supporter)
      implements RowKey<StandingRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySession = session.compareTo(other.session);
      return bySession != 0 ? bySession : supporter.compareTo(other.supporter);
    }
  }

  /** The contact that completed somebody. */
  public record Completion(ContactId contact, Instant at) {}

  /**
   * A place at the front.
   *
   * @param rank the higher, the further in front; unique in the session and never given again
   * @param since when it was given
   * @param pinned they were next and keep the front; not a priority of their own
   * @param cycle in which it was given
   * @param place at which they stood on the list then
   */
  public record Priority(long rank, Instant since, boolean pinned, int cycle, long place) {}

  @Override
  public Key key() {
    return new Key(session, supporter);
  }

  /** Nothing has happened yet. */
  public static StandingRow untouched(SessionId session, SupporterId supporter, long place) {
    return new StandingRow(
        session,
        supporter,
        place,
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The latest skip, open or not. */
  public Optional<Skip> latestSkip() {
    return skips.isEmpty() ? Optional.empty() : Optional.of(skips.get(skips.size() - 1));
  }

  /** Completed or removed for good: not in the queue of this or of any later cycle. */
  public boolean finished() {
    return completion.isPresent() || removed();
  }

  private boolean removed() {
    return latestSkip()
        .filter(skip -> skip.rule().permanent() && skip.endedAt().isEmpty())
        .isPresent();
  }
}
