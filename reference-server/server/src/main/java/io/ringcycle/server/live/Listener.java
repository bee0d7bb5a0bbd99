package io.ringcycle.server.live;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page and what it looks at. Until it has been told what it missed, what happens meanwhile is
 * held back. Safe for use by several threads.
 */
public final class Listener {
  /**
   * What a page looks at.
   *
   * @param list of the session: whoever joins or leaves it concerns the session
   */
  public record Subject(OrganisationId organisation, SessionId session, CallListId list) {
    boolean concerns(Recorded fact) {
      if (!fact.organisation().equals(organisation)) {
        return false;
      } else if (fact.stream() instanceof Stream.OfSession of) {
        return of.session().equals(session);
      }
      return !(fact.stream() instanceof Stream.OfList of) || of.list().equals(list);
    }
  }

  private final Subject subject;
  private final PageStream page;
  private final Instant since;
  private Optional<List<Message>> held = Optional.of(new ArrayList<>());
  private long caughtUpWith;

  Listener(Subject subject, PageStream page, Instant since) {
    this.subject = subject;
    this.page = page;
    this.since = since;
  }

  Instant since() {
    return since;
  }

  boolean concerns(Entry entry) {
    return subject.concerns(entry.fact());
  }

  /** Tells it in its place, or holds it back. */
  synchronized void tell(Message message) {
    held.ifPresentOrElse(line -> line.add(message), () -> tellNews(message));
  }

  /**
   * Lets go what was held back. What lies at or before a position that was told is told no more,
   * though this node may come upon it only later: whoever catches up reads on by themselves.
   */
  synchronized void caughtUp(long position) {
    List<Message> line = held.orElseGet(List::of);
    held = Optional.empty();
    caughtUpWith = position;
    line.forEach(this::tellNews);
  }

  private void tellNews(Message message) {
    if (message.position() > caughtUpWith) {
      page.send(message.bytes());
    }
  }

  /** What has no place. */
  void send(byte[] bytes) {
    page.send(bytes);
  }

  void cut() {
    page.cut();
  }
}
