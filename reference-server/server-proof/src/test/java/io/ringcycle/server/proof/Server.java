package io.ringcycle.server.proof;

import io.ringcycle.database.Postgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests that ask for it, started as an operator starts it. */
final class Server implements ParameterResolver {
  static final String SECRET = "for-tests-and-for-nothing-else";
  private static final String OPERATOR = "whoever-keeps-the-server-in-tests";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(Running.class, any -> Running.started(), Running.class);
  }

  /**
   * A server that is up, taken over by an admin.
   *
   * @param systems asks for the systems of its organisation
   */
  record Running(Process process, String url, Client systems) implements AutoCloseable {
    private static final int SECONDS_TO_STOP = 20;
    private static final String IN_MEMORY = "jdbc:h2:mem:proof;DB_CLOSE_DELAY=-1";
    private static final String SHARED = "server";

    /** What stands in its log when it says no more. */
    static final String ENDED = "(ended)";

    private static final String UP = "Ringcycle is at ";

    static Running started() {
      Running server =
          started(
              SHARED,
              Map.of("RINGCYCLE_DB_URL", IN_MEMORY, "RINGCYCLE_WEBHOOKS_ALLOW", "127.0.0.1"));
      return new Running(server.process, server.url, Client.takeOver(server.url, SECRET));
    }

    /**
     * One that nobody has taken over yet, or that somebody has taken over before.
     *
     * @param name of its log
     */
    static Running started(String name, Map<String, String> environment) {
      try {
        Process process = process(freePort(), environment);
        String url = url(name, process.inputReader());
        return new Running(process, url, Client.nobody(url));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /** One of the nodes on that database of the PostgreSQL for all tests. */
    static Running startedOn(String database, String name, Map<String, String> more) {
      Map<String, String> environment = new HashMap<>(more);
      environment.put("RINGCYCLE_DB_URL", Postgres.shared().url(database));
      environment.put("RINGCYCLE_DB_USER", "postgres");
      return started(name, environment);
    }

    /** Asks as whoever keeps the server. */
    Client operator() {
      return Client.nobody(url).with("Authorization", "Bearer " + OPERATOR);
    }

    private static Process process(int port, Map<String, String> environment) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xmx512m",
              "-Djava.io.tmpdir=" + System.getProperty("ringcycle.work"),
              "-jar",
              System.getProperty("ringcycle.server"));
      builder
          .environment()
          .putAll(
              Map.of(
                  "RINGCYCLE_PORT",
                  String.valueOf(port),
                  "RINGCYCLE_REQUESTS_PER_MINUTE",
                  "1000000",
                  "RINGCYCLE_REQUESTS_PER_MINUTE_OF_NOBODY",
                  "1000000",
                  "RINGCYCLE_SETUP_SECRET",
                  SECRET,
                  "RINGCYCLE_OPERATOR_SECRET",
                  OPERATOR,
                  "RINGCYCLE_PASSWORD_ROUNDS",
                  "2048"));
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return process;
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    /** What it says stands in a file, to the last, so that it never waits for a reader. */
    private static String url(String name, BufferedReader lines) throws IOException {
      Path log = file(name);
      Files.deleteIfExists(log);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        append(log, line);
        if (line.startsWith(UP)) {
          Thread rest = new Thread(() -> follow(lines, log));
          rest.setDaemon(true);
          rest.start();
          return line.substring(UP.length());
        }
      }
      throw new IllegalStateException("the server has not come up; see " + log);
    }

    private static Path file(String name) {
      return Path.of(System.getProperty("ringcycle.work"), name + ".log");
    }

    /** What the one for all tests has said so far. */
    static List<String> log() {
      return log(SHARED);
    }

    /** What the one with that log has said so far, whether it has come up or not. */
    static List<String> log(String name) {
      try {
        return Files.readAllLines(file(name));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    /** Until it ends, or is ended. */
    private static void follow(BufferedReader lines, Path log) {
      try {
        lines.lines().forEach(more -> append(log, more));
      } catch (UncheckedIOException closed) {
        // whoever has stopped it reads no more of it
      }
      append(log, ENDED);
    }

    private static void append(Path log, String line) {
      try {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
      process.destroyForcibly();
    }
  }
}
