package io.ringcycle.benchmarks.server;

import io.ringcycle.database.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where servers are started from, and what they leave behind.
 *
 * @param launcher the folder with the server as it was built
 * @param work a folder of the run
 */
record Place(Path launcher, Path work) {
  /** By which whoever takes a server over shows that they may. */
  static final String SECRET = "for-benchmarks-and-for-nothing-else";

  /** As a start for development has them: quick to be ready. */
  static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

  /** As a server has them that runs for long; one on H2 holds all that is kept, too. */
  static final List<String> LASTING = List.of("-Xmx2g");

  /** More than anybody asks for here: limits are not what is measured. */
  private static final String UNLIMITED = "1000000";

  /** Ringcycle on a database in its own memory. */
  Node ringcycle(List<String> flags, String name) throws IOException, InterruptedException {
    return ringcycle(
        flags, name, Map.of("RINGCYCLE_DB_URL", "jdbc:h2:mem:measured;DB_CLOSE_DELAY=-1"));
  }

  /** On an empty database of a PostgreSQL. */
  Node ringcycle(List<String> flags, String name, Postgres database)
      throws IOException, InterruptedException {
    String url = database.url(database.newDatabase());
    return ringcycle(flags, name, Map.of("RINGCYCLE_DB_URL", url, "RINGCYCLE_DB_USER", "postgres"));
  }

  private Node ringcycle(List<String> flags, String name, Map<String, String> database)
      throws IOException, InterruptedException {
    int port = Node.freePort();
    List<String> command = java(flags);
    command.addAll(List.of("-jar", launcher.resolve("ringcycle-server.jar").toString()));
    return Node.started(
        command,
        settings(port, database),
        "http://127.0.0.1:" + port + "/health/ready",
        work.resolve(name + ".log"));
  }

  private static Map<String, String> settings(int port, Map<String, String> database) {
    Map<String, String> settings = new HashMap<>(database);
    settings.put("RINGCYCLE_PORT", String.valueOf(port));
    settings.put("RINGCYCLE_SETUP_SECRET", SECRET);
    settings.put("RINGCYCLE_REQUESTS_PER_MINUTE", UNLIMITED);
    settings.put("RINGCYCLE_REQUESTS_PER_MINUTE_OF_SYSTEMS", UNLIMITED);
    settings.put("RINGCYCLE_REQUESTS_PER_MINUTE_OF_NOBODY", UNLIMITED);
    settings.put("RINGCYCLE_CALLS_AT_ONCE", UNLIMITED);
    settings.put("RINGCYCLE_CALLS_A_DAY", UNLIMITED);
    return settings;
  }

  /** An application that is one page, in the same container with the same flags. */
  Node empty(List<String> flags, String name) throws IOException, InterruptedException {
    return beside(flags, name, Wars.empty(work), "/index.html");
  }

  /** The least application that has something of each kind that a server has. */
  Node least(List<String> flags, String name) throws IOException, InterruptedException {
    return beside(flags, name, Wars.least(work), "/api/things");
  }

  private Node beside(List<String> flags, String name, Path war, String page)
      throws IOException, InterruptedException {
    int port = Node.freePort();
    List<String> command = java(flags);
    command.addAll(
        List.of(
            "-jar",
            launcher.resolve("lib/payara-micro.jar").toString(),
            "--deploy",
            war.toString(),
            "--contextroot",
            "/",
            "--port",
            String.valueOf(port),
            "--nohazelcast",
            "--disablephonehome",
            "--prebootcommandfile",
            loopback().toString()));
    return Node.started(
        command, Map.of(), "http://127.0.0.1:" + port + page, work.resolve(name + ".log"));
  }

  private List<String> java(List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-Djava.io.tmpdir=" + work);
    return command;
  }

  private Path loopback() throws IOException {
    return Files.writeString(
        work.resolve("loopback.txt"),
        "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n");
  }
}
