package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.FileStorageTest.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SoleUseTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("facts.jsonl");
  }

  @Test
  void aSecondOpenerIsRefusedUntilTheFirstHasClosed() {
    try (FileStorage first = open(file)) {
      assertThat(first.torn()).isEmpty();
      refused(file);
      refused(file);
    }
    open(file).close();
  }

  @Test
  void anotherProcessIsRefusedEvenAfterARefusalHere() throws IOException {
    try (FileStorage first = open(file)) {
      assertThat(elsewhere()).isEqualTo("InUse");
      refused(file);
      first.compact();
      assertThat(elsewhere()).isEqualTo("InUse");
      write(first, Examples.fact(1));
    }
    assertThat(elsewhere()).isEqualTo("opened true");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileHasOneUserWhateverTheNameItIsOpenedBy() throws IOException {
    open(file).close();
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    try (FileStorage first = open(link)) {
      refused(file);
      refused(folder.resolve("..").resolve(folder.getFileName()).resolve("facts.jsonl"));
      first.compact();
    }
    assertThat(link).isSymbolicLink();
  }

  @Test
  void whoeverFailsToOpenLetsGo() throws IOException {
    Files.writeString(file, "something else\n");
    assertThatThrownBy(() -> open(file)).hasMessageContaining("Line 1 ");
    Files.delete(file);

    open(file).close();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> open(folder.resolve("no").resolve("facts.jsonl")))
        .isInstanceOf(FactsFileException.class)
        .hasMessageContaining("could not be written");
  }

  private String elsewhere() throws IOException {
    return OtherProcess.line(OtherProcess.start(OtherProcess.Opener.class, file.toString()), 1);
  }

  private static FileStorage open(Path path) {
    Remembering memory = new Remembering();
    return FileStorage.open(path, memory, memory);
  }

  private static void refused(Path path) {
    assertThatThrownBy(() -> open(path))
        .isInstanceOfSatisfying(
            FactsFileException.class,
            e -> assertThat(e.problem()).isInstanceOf(FileProblem.InUse.class))
        .hasMessageContaining("is in use: only one program at a time may write to it.");
  }
}
