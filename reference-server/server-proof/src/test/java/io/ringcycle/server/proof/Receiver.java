package io.ringcycle.server.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A system of an organisation that is told of what happens, and answers as it is made to. */
final class Receiver implements AutoCloseable {
  private static final long PATIENCE = 60;

  private final HttpServer server;
  private final BlockingQueue<Delivered> delivered = new LinkedBlockingQueue<>();
  private final List<Delivered> begun = new CopyOnWriteArrayList<>();
  private final ExecutorService takers = Executors.newCachedThreadPool();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile int status = 204;
  private volatile Optional<String> wait = Optional.empty();

  private Receiver(HttpServer server) {
    this.server = server;
  }

  /** What came. */
  record Delivered(String path, HttpHeaders headers, String body) {
    String id() {
      return headers.firstValue("webhook-id").orElseThrow();
    }
  }

  static Receiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      Receiver receiver = new Receiver(server);
      server.createContext("/", receiver::take);
      server.setExecutor(receiver.takers);
      server.start();
      return receiver;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** From now on. */
  void answers(int other) {
    status = other;
  }

  /** The same, and when to come again. */
  void answers(int other, String retryAfter) {
    wait = Optional.of(retryAfter);
    answers(other);
  }

  /** From now on it leaves all requests open. */
  void holds() {
    gate = new CountDownLatch(1);
  }

  /** It answers, what it has left open too. */
  void letsGo() {
    gate.countDown();
  }

  private void take(HttpExchange request) throws IOException {
    String body = new String(request.getRequestBody().readAllBytes(), UTF_8);
    HttpHeaders headers = HttpHeaders.of(request.getRequestHeaders(), (name, value) -> true);
    Delivered message = new Delivered(request.getRequestURI().getPath(), headers, body);
    begun.add(message);
    await(gate);
    if (status / 100 == 3) {
      request.getResponseHeaders().add("Location", "/elsewhere");
    }
    wait.ifPresent(words -> request.getResponseHeaders().add("Retry-After", words));
    request.sendResponseHeaders(status, -1);
    request.close();
    delivered.add(message);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** All that has come so far, whether it was answered or not. */
  List<Delivered> begun() {
    return List.copyOf(begun);
  }

  /** What comes next. */
  Delivered next() {
    try {
      return Optional.ofNullable(delivered.poll(PATIENCE, TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing came for a minute"));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Whether anything has come that nobody has looked at. */
  boolean hasMore() {
    return !delivered.isEmpty();
  }

  @Override
  public void close() {
    server.stop(0);
    takers.shutdownNow();
  }
}
