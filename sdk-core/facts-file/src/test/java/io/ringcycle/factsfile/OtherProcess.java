package io.ringcycle.factsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Optional;

/** Programs that run in a process of their own. */
final class OtherProcess {
  private OtherProcess() {}

  static Process start(Class<?> program, String file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            file)
        .redirectErrorStream(true)
        .start();
  }

  /** Waits for so many lines of its output and gives the last of them. */
  static String line(Process process, int number) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = "";
    for (int i = 0; i < number; i++) {
      line = Optional.ofNullable(output.readLine()).orElseThrow();
    }
    return line;
  }

  /** Writes one change after the other and says the number of each when it is made. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] file) {
      Remembering memory = new Remembering();
      try (FileStorage storage = FileStorage.open(Path.of(file[0]), memory, memory)) {
        for (int i = 1; i < 1_000_000; i++) {
          FileStorageTest.write(storage, Examples.fact(i));
          System.out.println(i);
        }
      }
    }
  }

  /** Says whether it may use the file. */
  static final class Opener {
    private Opener() {}

    public static void main(String[] file) {
      try (FileStorage storage =
          FileStorage.open(Path.of(file[0]), new Remembering(), new Remembering())) {
        System.out.println("opened " + storage.torn().isEmpty());
      } catch (FactsFileException e) {
        System.out.println(e.problem().getClass().getSimpleName());
      }
    }
  }
}
