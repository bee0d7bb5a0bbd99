package io.ringcycle.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A cable between a program and a database, which can be cut between any two messages. */
final class Cable implements AutoCloseable {
  private static final int LARGE = 65_536;

  private final int target;
  private final ServerSocket entry;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch held = new CountDownLatch(1);
  private Cut cut = Cut.NOWHERE;
  private String words = "";
  private int left;
  private volatile boolean away;

  /** Where it is cut. */
  enum Cut {
    /** Nowhere. */
    NOWHERE,
    /** Before a message of the program reaches the database. */
    BEFORE,
    /** After the database has answered a message, before the program hears of it. */
    AFTER,
    /** The same, and it stays away. */
    FOR_GOOD,
    /** Not at all, but the message reaches the database only when it is let go. */
    HELD
  }

  private static final String FAREWELL = "X\0\0\0\4";

  Cable(int target) {
    this.target = target;
    try {
      entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    begin(this::accept);
  }

  int port() {
    return entry.getLocalPort();
  }

  /** Cuts it once, at that message of the program from now, from 1. */
  void cutAt(int message, Cut how) {
    cutAt("", message, how);
  }

  /** The same, of those messages that have these words in them. */
  synchronized void cutAt(String wanted, int message, Cut how) {
    words = wanted;
    cut = how;
    left = message;
  }

  /** Whether it was cut since it was last told to be. */
  synchronized boolean wasCut() {
    return cut == Cut.NOWHERE;
  }

  /** Cuts all connections, and takes no others. */
  void takeAway() {
    away = true;
    open.forEach(Cable::close);
  }

  /** All is well again, and stays so. */
  synchronized void bringBack() {
    cut = Cut.NOWHERE;
    away = false;
  }

  /** A farewell is not counted: nobody waits until it has arrived. */
  private synchronized Cut next(String message) {
    if (message.equals(FAREWELL)) {
      return Cut.NOWHERE;
    }
    if (cut == Cut.NOWHERE || !message.contains(words) || --left > 0) {
      return Cut.NOWHERE;
    }
    Cut now = cut;
    cut = Cut.NOWHERE;
    away |= now == Cut.FOR_GOOD;
    return now;
  }

  /** Lets go of a message that is held. */
  void letGo() {
    held.countDown();
  }

  private boolean passes(Cut how) {
    if (how == Cut.HELD) {
      try {
        return held.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    return how != Cut.BEFORE;
  }

  private void accept() throws IOException {
    while (!entry.isClosed()) {
      Socket program = entry.accept();
      if (away) {
        close(program);
      } else {
        connect(program);
      }
    }
  }

  private void connect(Socket program) throws IOException {
    Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
    Connection connection = new Connection(program, database);
    open.add(program);
    open.add(database);
    begin(connection::ask);
    begin(connection::answer);
  }

  private final class Connection {
    private final Socket program;
    private final Socket database;
    private volatile boolean mute;

    private Connection(Socket program, Socket database) {
      this.program = program;
      this.database = database;
    }

    private void ask() throws IOException {
      carry(
          program,
          database,
          message -> {
            Cut how = next(message);
            mute |= how == Cut.AFTER || how == Cut.FOR_GOOD;
            return passes(how);
          });
    }

    private void answer() throws IOException {
      carry(database, program, message -> !mute);
    }

    private void carry(Socket from, Socket to, Predicate<String> passes) throws IOException {
      byte[] message = new byte[LARGE];
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      try {
        for (int read = in.read(message); read >= 0; read = in.read(message)) {
          if (!passes.test(new String(message, 0, read, ISO_8859_1))) {
            break;
          }
          out.write(message, 0, read);
        }
      } finally {
        close(program);
        close(database);
      }
    }
  }

  private interface Carrying {
    void run() throws IOException;
  }

  private static void begin(Carrying work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException cut) {
                Thread.currentThread().interrupt(); // which is what a cable is cut for
              }
            },
            "cable");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  @Override
  public void close() {
    try {
      entry.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    takeAway();
  }
}
