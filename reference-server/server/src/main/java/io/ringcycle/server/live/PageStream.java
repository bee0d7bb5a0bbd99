package io.ringcycle.server.live;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page that listens. Nobody waits for it: what it does not take at once stands in a line of its
 * own, and whoever lets that grow too long is cut off; the page comes back and says what it saw
 * last. Safe for use by several threads.
 */
final class PageStream implements WriteListener {
  /** What a page may be behind. */
  static final int LONGEST_LINE = 256 * 1024;

  private final ServletOutputStream out;
  private final Runnable end;
  private final Deque<byte[]> line = new ArrayDeque<>();
  private int waiting;
  private boolean open;
  private boolean unflushed;
  private boolean over;

  private PageStream(ServletOutputStream out, Runnable end) {
    this.out = out;
    this.end = end;
  }

  /**
   * Begins to write to a page whose request is held open.
   *
   * @param end lets the request end; done once, when the page has gone or was cut off
   */
  static PageStream to(ServletOutputStream out, Runnable end) {
    PageStream stream = new PageStream(out, end);
    out.setWriteListener(stream);
    return stream;
  }

  /** Puts something in the line, and writes as much as the page takes now. */
  void send(byte[] bytes) {
    boolean tooLong;
    synchronized (this) {
      if (over) {
        return;
      }
      line.add(bytes);
      waiting += bytes.length;
      tooLong = waiting > LONGEST_LINE;
      if (open && !tooLong) {
        tooLong = !written();
      }
    }
    if (tooLong) {
      cut();
    }
  }

  @Override
  public void onWritePossible() {
    boolean written;
    synchronized (this) {
      open = true;
      written = over || written();
    }
    if (!written) {
      cut();
    }
  }

  @Override
  public void onError(Throwable gone) {
    cut();
  }

  /** Ends it, from whatever side. Harmless when repeated. */
  void cut() {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      line.clear();
    }
    end.run();
  }

  /** Whether the page is still there. */
  private boolean written() {
    try {
      write();
      return true;
    } catch (IOException | IllegalStateException gone) {
      return false;
    }
  }

  private void write() throws IOException {
    while (out.isReady() && (unflushed || !line.isEmpty())) {
      if (line.isEmpty()) {
        unflushed = false;
        out.flush();
      } else {
        byte[] next = line.remove();
        waiting -= next.length;
        unflushed = true;
        out.write(next);
      }
    }
  }
}
