package io.ringcycle.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a program of ours finds its classes. To read and check them is half of the work of its
 * start, and many are started here: so they are in an archive that the virtual machine maps.
 *
 * @param words of the command that starts it
 */
record Classes(List<String> words) {
  private static final int SOME = 10;

  /** Made once, for whoever asks first. */
  private static final class Once {
    static final Classes ARCHIVED = archived(Path.of("target", "programs").toAbsolutePath());
  }

  static Classes archived() {
    return Once.ARCHIVED;
  }

  /** Whatever a worker needs until it has had some calls. */
  private static Classes archived(Path folder) {
    String jars = Jars.in(folder);
    Path archive = folder.resolve("classes.jsa");
    Classes kept = new Classes(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", jars));
    try (Trial trial = new Trial(forLogs(folder), new Scene(200), 1_000, 0, kept)) {
      Running worker = trial.worker("rehearsal", 0);
      worker.hears("logged", SOME);
      trial.stop(worker);
      worker.end();
    }
    return new Classes(List.of("-XX:SharedArchiveFile=" + archive, "-cp", jars));
  }

  private static Path forLogs(Path folder) {
    try {
      return Files.createTempDirectory(folder, "rehearsal");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
