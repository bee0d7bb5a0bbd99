package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.Examples.US;
import static io.ringcycle.factsfile.Examples.fact;
import static io.ringcycle.factsfile.Examples.kept;
import static io.ringcycle.factsfile.Examples.note;
import static io.ringcycle.factsfile.FileStorageTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
  @TempDir Path folder;

  @Test
  void cutAnywhereItGoesOnWithWholeChangesAlone() throws IOException {
    List<ChangeRecord> all =
        List.of(Examples.skip(), fact(1), kept(US, note("n", "Zürich 😀 \ud800")), fact(2));
    byte[] whole = written(all);
    Path file = folder.resolve("cut");
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      List<ChangeRecord> expected = all.subList(0, wholeLines(whole, cut));

      assertThat(appending(file, fact(9))).as("cut at %d", cut).isEqualTo(expected);
      assertThat(appending(file, fact(10)))
          .as("cut at %d, then appended", cut)
          .isEqualTo(followed(expected, fact(9)));
    }
  }

  @Test
  void killedForRealItHasEveryChangeThatWasAcknowledged() throws Exception {
    Path file = folder.resolve("killed");
    for (int round = 0; round < 3; round++) {
      Process writer = OtherProcess.start(OtherProcess.Writer.class, file.toString());
      String last = OtherProcess.line(writer, 20 + 7 * round);
      writer.destroyForcibly().waitFor();

      List<ChangeRecord> found = appending(file, Examples.skip());
      assertThat(found).contains(fact(Integer.parseInt(last)));
      Files.delete(file);
    }
  }

  private byte[] written(List<ChangeRecord> changes) throws IOException {
    Path file = folder.resolve("whole");
    Remembering memory = new Remembering();
    try (FileStorage storage = FileStorage.open(file, memory, memory)) {
      changes.forEach(change -> write(storage, change));
    }
    return Files.readAllBytes(file);
  }

  /** Changes up to the cut; one whose line break alone is missing is whole as well. */
  private static int wholeLines(byte[] bytes, int cut) {
    int lines = 0;
    for (int i = 0; i < bytes.length && i <= cut; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return Math.max(0, lines - 1);
  }

  /** What was there before one more change. */
  private static List<ChangeRecord> appending(Path file, ChangeRecord more) {
    Remembering memory = new Remembering();
    try (FileStorage storage = FileStorage.open(file, memory, memory)) {
      List<ChangeRecord> before = memory.changes();
      write(storage, more);
      return before;
    }
  }

  private static List<ChangeRecord> followed(List<ChangeRecord> first, ChangeRecord last) {
    List<ChangeRecord> all = new ArrayList<>(first);
    all.add(last);
    return all;
  }
}
