package io.ringcycle.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server in a process of its own.
 *
 * @param ready from its start until it answered for the first time, in nanoseconds
 */
record Node(Process process, String url, long ready) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int BETWEEN_LOOKS = 10;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int OK = 200;
  private static final int SECONDS_TO_STOP = 60;
  private static final long KILO = 1_024;

  /** Returns when that path answers with 200. */
  static Node started(List<String> command, Map<String, String> environment, String url, Path log)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    long from = System.nanoTime();
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    URI asked = URI.create(url);
    while (!answers(asked)) {
      if (!process.isAlive() || System.nanoTime() - from > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IllegalStateException("a server has not come up; see " + log);
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    return new Node(process, root(asked), System.nanoTime() - from);
  }

  private static String root(URI asked) {
    return "http://" + asked.getHost() + ":" + asked.getPort();
  }

  private static boolean answers(URI asked) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(asked).timeout(Duration.ofSeconds(10)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What it has of the machine's memory now, in bytes, where the system tells. */
  OptionalLong memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KILO)
          .findFirst();
    } catch (IOException untold) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
