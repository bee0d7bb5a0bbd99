package io.ringcycle.server.live;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.live.Listener.Subject;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that listen on this node. Safe for use by several threads. */
@ApplicationScoped
public class Audience {
  /** What is replayed; whoever has missed more is told to ask anew. */
  private static final int MOST_MISSED = 1_000;

  /** After that a page comes back, and is looked at again: it may see the session no more. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject private JpaStore store;
  @Inject private Clock clock;

  private final Map<OrganisationId, Set<Listener>> listeners = new ConcurrentHashMap<>();
  private volatile long position;
  private volatile boolean over;

  /**
   * To a page whose request is held open.
   *
   * @param end lets the request end
   */
  public record Line(ServletOutputStream out, Runnable end) {}

  /** How many there are. */
  public int size() {
    return listeners.values().stream().mapToInt(Set::size).sum();
  }

  /**
   * From now on that page hears of a session.
   *
   * @param line to the page
   * @param seen the last position that it heard of; empty: it begins now
   */
  public void join(Line line, Subject subject, Optional<Long> seen) {
    Set<Listener> those =
        listeners.computeIfAbsent(subject.organisation(), any -> ConcurrentHashMap.newKeySet());
    CompletableFuture<Listener> joined = new CompletableFuture<>();
    PageStream page =
        PageStream.to(
            line.out(),
            () -> {
              var unused = joined.thenAccept(those::remove);
              line.end().run();
            });
    Listener listener = new Listener(subject, page, clock.now());
    those.add(listener);
    joined.complete(listener);
    long told = seen.map(from -> catchUp(listener, subject, from)).orElseGet(() -> open(listener));
    listener.caughtUp(told);
    if (over) {
      listener.cut();
    }
  }

  private long open(Listener listener) {
    long now = position;
    listener.send(Message.open(now));
    return now;
  }

  private long catchUp(Listener listener, Subject subject, long seen) {
    List<Entry> missed = store.outbox().after(subject.organisation(), seen, MOST_MISSED);
    if (missed.size() >= MOST_MISSED || seen > store.outbox().end()) {
      long now = position;
      listener.send(Message.reload(now));
      return now;
    }
    for (int at = 0; at < missed.size(); at++) {
      if (listener.concerns(missed.get(at))) {
        listener.send(message(missed, at).bytes());
      }
    }
    return missed.isEmpty() ? seen : missed.get(missed.size() - 1).position();
  }

  /** One of them in words, with its place among its change. */
  private static Message message(List<Entry> entries, int at) {
    Entry entry = entries.get(at);
    boolean last = at + 1 == entries.size() || entries.get(at + 1).position() != entry.position();
    return Message.of(entry, last);
  }

  /** Whoever joins hears what comes after that position. */
  void beginsAt(long first) {
    position = first;
  }

  /** These happened, whole changes of them; tells whom they concern. */
  void hear(List<Entry> entries) {
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      List<Listener> those = concerned(entry);
      if (!those.isEmpty()) { // most of what happens nobody looks at
        Message message = message(entries, at);
        those.forEach(listener -> listener.tell(message));
      }
      position = entry.position();
    }
  }

  private List<Listener> concerned(Entry entry) {
    return listeners.getOrDefault(entry.fact().organisation(), Set.of()).stream()
        .filter(listener -> listener.concerns(entry))
        .toList();
  }

  /** Shows each page that the line is up, and cuts off whoever has listened for long enough. */
  void beat() {
    var oldest = clock.now().minus(LONGEST);
    all()
        .forEach(
            listener -> {
              if (listener.since().isBefore(oldest)) {
                listener.cut();
              } else {
                listener.send(Message.HEARTBEAT);
              }
            });
  }

  /** Cuts off everybody, for good. */
  public void end() {
    over = true;
    all().forEach(Listener::cut);
  }

  private List<Listener> all() {
    return listeners.values().stream().flatMap(Set::stream).toList();
  }
}
