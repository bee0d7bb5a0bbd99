package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Postgres;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A roster that becomes a list, in a process of its own that has little memory.
 *
 * @param wanted how many people there were
 * @param done how many were on the list when it ended, was broken off or ran out of memory
 * @param most bytes of heap that were in use at once, rubbish among them
 */
record Import(int wanted, int done, int seconds, long most) {
  private static final String HEAP = "-Xmx256m";

  /** Imports so many, or as many as it can in so many seconds. */
  static Import of(Postgres server, int members, int seconds) {
    String name = server.newDatabase("import");
    try {
      String url = server.url(name);
      List<String> said = run(url, Integer.toString(members), Integer.toString(seconds));
      return Optional.of(said)
          .filter(lines -> lines.size() == 3)
          .map(lines -> read(members, lines))
          .orElseThrow(() -> new IllegalStateException("the import failed: " + said));
    } finally {
      server.dropDatabase(name);
    }
  }

  private static Import read(int members, List<String> lines) {
    return new Import(
        members,
        Integer.parseInt(lines.get(0)),
        Integer.parseInt(lines.get(1)),
        Long.parseLong(lines.get(2)));
  }

  private static List<String> run(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
            "-XX:+UseSerialGC",
            HEAP,
            "-cp",
            System.getProperty("java.class.path"),
            Importing.class.getName());
    builder.command().addAll(List.of(arguments));
    try {
      Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor();
      return said.lines().toList();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
