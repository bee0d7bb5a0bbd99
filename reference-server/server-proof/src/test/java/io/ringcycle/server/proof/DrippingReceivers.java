package io.ringcycle.server.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Systems that take what they are told a byte at a time, and never come to an end. */
final class DrippingReceivers implements AutoCloseable {
  private static final long PAUSE = 200_000_000; // nanoseconds

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger begun = new AtomicInteger();
  private final List<HttpServer> servers;

  private DrippingReceivers(int many) {
    servers = Stream.generate(this::server).limit(many).toList();
  }

  /** Each at a place of its own. */
  static DrippingReceivers start(int many) {
    return new DrippingReceivers(many);
  }

  private HttpServer server() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::drip);
      server.setExecutor(threads);
      server.start();
      return server;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void drip(HttpExchange request) {
    begun.incrementAndGet();
    try {
      request.sendResponseHeaders(200, 0);
      OutputStream answer = request.getResponseBody();
      while (true) {
        answer.write('x');
        answer.flush();
        LockSupport.parkNanos(PAUSE);
      }
    } catch (IOException cutOff) {
      return; // as is to be expected
    }
  }

  Stream<String> urls() {
    return servers.stream().map(one -> "http://127.0.0.1:" + one.getAddress().getPort() + "/");
  }

  /** How many messages have come. */
  int begun() {
    return begun.get();
  }

  @Override
  public void close() {
    servers.forEach(one -> one.stop(0));
    threads.shutdownNow();
  }
}
