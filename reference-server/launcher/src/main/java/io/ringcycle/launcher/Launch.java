package io.ringcycle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the server is to be started.
 *
 * @param library the folder with the application
 * @param host the address on which it listens; this machine alone unless told otherwise
 * @param port on which it listens
 * @param logging what its log looks like
 */
record Launch(Path library, String host, int port, Logging logging) {
  private static final int LAST_PORT = 65_535;

  /** What the operator has set. */
  static Launch of(Path library, Settings settings) {
    String host = settings.given("ringcycle.host").orElse("127.0.0.1");
    String port = settings.given("ringcycle.port").orElse("8080");
    if (!host.matches("[0-9A-Za-z.:%-]+")) {
      throw new IllegalArgumentException("RINGCYCLE_HOST is no address, such as 127.0.0.1");
    }
    return new Launch(library, host, number(port), Logging.of(settings));
  }

  private static int number(String port) {
    boolean fits = port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= LAST_PORT;
    if (!fits || Integer.parseInt(port) == 0) {
      throw new IllegalArgumentException("RINGCYCLE_PORT is no port: 1 to " + LAST_PORT);
    }
    return Integer.parseInt(port);
  }

  /** What Payara Micro is told; whatever follows is for it as well. */
  List<String> arguments(List<String> more) throws IOException {
    Path work = Files.createTempDirectory("ringcycle-server");
    work.toFile().deleteOnExit();
    List<String> all =
        new ArrayList<>(
            List.of(
                "--deploy",
                library.resolve("ringcycle-server.war").toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                commands(work).toString(),
                "--logproperties",
                properties(work).toString()));
    all.addAll(more);
    return all;
  }

  private Path properties(Path work) throws IOException {
    Path file = logging.file(work);
    file.toFile().deleteOnExit();
    return file;
  }

  /**
   * The container would listen everywhere, and forbid every frame of another site; which site may
   * frame what is the application's to say.
   */
  private Path commands(Path work) throws IOException {
    Path file = work.resolve("before-boot.txt");
    String network = "set configs.config.server-config.network-config.";
    Files.write(
        file,
        List.of(
            network + "protocols.protocol.http-listener.http.xframe-options=false",
            network + "network-listeners.network-listener.http-listener.address=" + host));
    file.toFile().deleteOnExit();
    return file;
  }

  /** Where it can be asked from this machine. */
  String url() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    return "http://" + (everywhere ? "127.0.0.1" : host) + ":" + port;
  }
}
