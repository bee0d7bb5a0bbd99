package io.ringcycle.jpa;

import io.ringcycle.spi.storage.StorageUnavailableException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Messages from outside, such as the events of a provider, which may come twice and must be safe
 * before they are acknowledged: keep first, acknowledge then, and handle what is unhandled.
 *
 * <ol>
 *   <li>A message is kept once, however often it comes and by whatever process.
 *   <li>Whoever has handled a message says so after that. A process that dies in between leaves it
 *       unhandled: so a message may be handled twice, and never not at all.
 *   <li>Times are the database's own, which is one for all processes; none of them rests on the
 *       clock of a node, and no rule of a call rests on them.
 * </ol>
 *
 * <p>Each method throws {@link StorageUnavailableException} if the store is not available; if it
 * broke off, it can be called again as it was. Safe for use by several threads and processes.
 */
public final class Inbox {
  private final Work work;

  Inbox(Work work) {
    this.work = work;
  }

  /**
   * A message that was kept.
   *
   * @param source who sent it
   * @param id what names it there
   * @param receivedAt when it was kept first
   */
  public record Message(String source, String id, String body, Instant receivedAt) {
    /** Without the body, which tells of people: this may stand in a log. */
    @Override
    public String toString() {
      return "message " + id + " of " + source + ", received at " + receivedAt;
    }
  }

  /**
   * Keeps a message; when it returns, the message is as safe as the database can make it, whether
   * it came for the first time or not.
   *
   * @param source one line, 200 characters at most
   * @param id the same
   * @param body of any length
   * @return whether it is new; of one that was here, the first body stays
   * @throws UnfitMessageException if a database could not keep it
   */
  public boolean keep(String source, String id, String body) {
    UnfitMessageException.unlessNamed(source, id);
    UnfitMessageException.unlessText(body);
    return work.change(
            entities -> new InboxTable(entities.unwrap(Connection.class)).add(source, id, body))
        > 0;
  }

  /**
   * Messages of a source that nobody has handled, the earliest first.
   *
   * @param olderThan how long ago they came at least: whoever keeps a message has that long to
   *     handle it undisturbed
   * @param most from 1
   */
  public List<Message> unhandled(String source, Duration olderThan, int most) {
    if (olderThan.isNegative() || most < 1) {
      throw new IllegalArgumentException("older than " + olderThan + ", " + most + " at most");
    }
    String before = work.dialect().fromNow();
    return work.look(
        entities ->
            new InboxTable(entities.unwrap(Connection.class))
                .unhandled(source, before, olderThan, most));
  }

  /** Says that a message was handled; whether nobody had said so before. */
  public boolean handled(String source, String id) {
    return work.change(
            entities -> new InboxTable(entities.unwrap(Connection.class)).handle(source, id))
        > 0;
  }
}
