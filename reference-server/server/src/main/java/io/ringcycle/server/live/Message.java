package io.ringcycle.server.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.jpa.Outbox.Entry;

/** An event as a page reads it; the same bytes for all pages. */
final class Message {
  /** Says nothing; a page, and whatever stands between, sees that the line is up. */
  static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

  private final long position;
  private final byte[] bytes;

  private Message(long position, byte[] bytes) {
    this.position = position;
    this.bytes = bytes;
  }

  /** Of its change. */
  long position() {
    return position;
  }

  /** As server-sent events are written; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * A fact. Its position is told with the last of its change alone: a page that is cut off within a
   * change hears all of it again.
   */
  static Message of(Entry entry, boolean last) {
    Told told = Told.of(entry.fact());
    String id = last ? "id: " + entry.position() + "\n" : "";
    String text = "event: " + told.type() + "\n" + id + "data: " + told.data() + "\n\n";
    return new Message(entry.position(), text.getBytes(UTF_8));
  }

  /** The page is to remember that position. */
  static byte[] open(long position) {
    return ("event: open\nid: " + position + "\ndata: {}\n\n").getBytes(UTF_8);
  }

  /** The page has missed so much that it had better ask anew. */
  static byte[] reload(long position) {
    return ("event: reload\nid: " + position + "\ndata: {}\n\n").getBytes(UTF_8);
  }
}
