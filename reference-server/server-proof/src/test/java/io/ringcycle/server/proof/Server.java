package io.ringcycle.server.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests that ask for it, started as an operator starts it. */
final class Server implements ParameterResolver {
  private static final String SECRET = "for-tests-and-for-nothing-else";

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
    private static final String UP = "Ringcycle is at ";

    static Running started() {
      try {
        Process process = process(freePort());
        String url = url(process.inputReader());
        return new Running(process, url, Client.takeOver(url, SECRET));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    private static Process process(int port) throws IOException {
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
                  "RINGCYCLE_SETUP_SECRET",
                  SECRET,
                  "RINGCYCLE_DB_URL",
                  "jdbc:h2:mem:proof;DB_CLOSE_DELAY=-1"));
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
    private static String url(BufferedReader lines) throws IOException {
      Path log = Path.of(System.getProperty("ringcycle.work"), "server.log");
      Files.deleteIfExists(log);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        append(log, line);
        if (line.startsWith(UP)) {
          Thread rest = new Thread(() -> lines.lines().forEach(more -> append(log, more)));
          rest.setDaemon(true);
          rest.start();
          return line.substring(UP.length());
        }
      }
      throw new IllegalStateException("the server has not come up; see " + log);
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
