package io.ringcycle.server.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.locks.LockSupport;

/** Somebody whose answer goes on for ever, a byte at a time. */
final class Dripping implements AutoCloseable {
  private static final long PAUSE = 20_000_000; // nanoseconds

  private final ServerSocket socket;
  private final String beginning;

  private Dripping(ServerSocket socket, String beginning) {
    this.socket = socket;
    this.beginning = beginning;
  }

  static Dripping after(String beginning) {
    try {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      Dripping dripping = new Dripping(socket, beginning);
      Thread thread = new Thread(dripping::answer);
      thread.setDaemon(true);
      thread.start();
      return dripping;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  private void answer() {
    try (Socket caller = socket.accept()) {
      OutputStream answer = caller.getOutputStream();
      answer.write(beginning.getBytes(US_ASCII));
      while (!socket.isClosed()) {
        answer.write('x');
        LockSupport.parkNanos(PAUSE);
      }
    } catch (IOException hungUp) {
      return; // as is to be expected
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
