package io.ringcycle.server.proof;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a self-hoster downloads, unpacked into an empty folder.
 *
 * @param home of the server
 * @param work in which it is started
 */
record Bundle(Path home, Path work) {
  private static final int SECONDS_TO_STOP = 180;

  static Bundle unpacked() {
    Path folder = Path.of(System.getProperty("ringcycle.work"), "bundle");
    try {
      empty(folder);
      Path work = Files.createDirectories(folder.resolve("work"));
      run(folder, "tar", "-xzf", System.getProperty("ringcycle.bundle"), "-C", folder.toString());
      try (Stream<Path> found = Files.list(folder)) {
        return new Bundle(found.filter(one -> !one.equals(work)).findFirst().orElseThrow(), work);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
    Files.createDirectories(folder);
  }

  private static void run(Path where, String... command) throws IOException {
    Process process = new ProcessBuilder(command).directory(where.toFile()).inheritIO().start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", command));
    }
  }

  /** Its settings from now on. */
  void set(String properties) {
    try {
      Files.writeString(home.resolve("conf/ringcycle.properties"), properties);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Starts it, where nothing but a JVM is to be found. */
  Started start(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(home.resolve("bin/ringcycle").toString()), Stream.of(arguments))
                .toList());
    builder.environment().keySet().removeIf(name -> name.startsWith("RINGCYCLE"));
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", Path.of(System.getProperty("java.home"), "bin").toString());
    builder
        .environment()
        .put(
            "JAVA_OPTS",
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -Djava.io.tmpdir=" + work);
    try {
      return Started.of(builder.directory(work.toFile()).redirectErrorStream(true).start());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * A server of its own.
   *
   * @param said all that it has said so far
   * @param reader of what it goes on to say
   */
  record Started(Process process, List<String> said, Thread reader) implements AutoCloseable {
    private static final String UP = "Ringcycle is at ";

    /** Returns when it is up, or when it has ended. */
    private static Started of(Process process) {
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      List<String> said = new CopyOnWriteArrayList<>();
      BufferedReader lines = process.inputReader();
      try {
        String line = lines.readLine();
        while (line != null) {
          said.add(line);
          line = line.startsWith(UP) ? null : lines.readLine();
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      Thread rest = new Thread(() -> lines.lines().forEach(said::add));
      rest.setDaemon(true);
      rest.start();
      return new Started(process, said, rest);
    }

    String url() {
      return said.stream()
          .filter(line -> line.startsWith(UP))
          .map(line -> line.substring(UP.length()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("it has not come up: " + said));
    }

    /** What it ended with, and all of it has been said; it is told to end by nobody here. */
    int exit() throws InterruptedException {
      process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
      reader.join();
      return process.exitValue();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
