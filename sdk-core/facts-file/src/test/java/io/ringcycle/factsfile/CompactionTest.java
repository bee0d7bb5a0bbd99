package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.Examples.NOON;
import static io.ringcycle.factsfile.Examples.THEM;
import static io.ringcycle.factsfile.Examples.US;
import static io.ringcycle.factsfile.Examples.at;
import static io.ringcycle.factsfile.Examples.fact;
import static io.ringcycle.factsfile.Examples.kept;
import static io.ringcycle.factsfile.Examples.note;
import static io.ringcycle.factsfile.FileStorageTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.spi.storage.SecretRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("facts.jsonl");
  }

  @Test
  void erasedTextIsGoneAndEveryFactStays() throws IOException {
    List<ChangeRecord> left =
        compacted(
            at(NOON, 1, note("n1", "a confession"), note("n2", "stays")),
            kept(US, note("n1", "a correction")),
            at(NOON.plusSeconds(1), 2, note("n1", "")));

    assertThat(left)
        .containsExactly(
            at(NOON, 1, note("n2", "stays")), at(NOON.plusSeconds(1), 2, note("n1", "")));
    assertThat(Files.readString(file)).contains("stays").doesNotContain("confession", "correction");
  }

  @Test
  void organisationsDoNotReplaceEachOthersRows() {
    ChangeRecord ours = kept(US, note("n", "ours"), new SecretRow("01"));
    ChangeRecord theirs = kept(THEM, note("n", "theirs"), new SecretRow("02"));

    assertThat(compacted(ours, theirs)).containsExactly(ours, theirs);
  }

  @Test
  void theLastRowOfOneChangeWins() {
    assertThat(compacted(kept(US, note("n", "first"), note("n", "second"))))
        .containsExactly(kept(US, note("n", "second")));
  }

  @Test
  void theStorageGoesOnAfterwards() {
    Remembering memory = new Remembering();
    try (FileStorage storage = FileStorage.open(file, memory, memory)) {
      write(storage, fact(1));
      storage.compact();
      write(storage, fact(2));
      storage.compact();
      write(storage, fact(3));
    }

    assertThat(changes()).isEqualTo(Examples.facts(3));
  }

  @Test
  void thePastIsTheSameBeforeAndAfter() {
    Stream<ChangeRecord> written =
        Stream.of(at(NOON, 1, note("n", "old")), at(NOON.plusSeconds(9), 2, note("n", "new")));
    FactsFile.write(file, written);
    List<ChangeRecord> before = past();

    compacted();

    assertThat(rows(past())).isEqualTo(rows(before).subList(1, 2));
  }

  @Test
  void whatAKilledCompactionLeftIsClearedAway() throws IOException {
    Path leftover = Files.writeString(folder.resolve("facts.jsonl.new"), "personal text");

    Remembering memory = new Remembering();
    FileStorage.open(file, memory, memory).close();

    assertThat(leftover).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyFileIsTheOwnersOnly() throws IOException {
    compacted(kept(US, note("n", "text")));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .extracting(Path::getFileName)
          .extracting(Path::toString)
          .containsExactlyInAnyOrder("facts.jsonl", "facts.jsonl.lock");
    }
    for (String name : List.of("facts.jsonl", "facts.jsonl.lock")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .isEqualTo("rw-------");
    }
  }

  private List<ChangeRecord> compacted(ChangeRecord... changes) {
    Remembering memory = new Remembering();
    try (FileStorage storage = FileStorage.open(file, memory, memory)) {
      List.of(changes).forEach(change -> write(storage, change));
      storage.compact();
    }
    return changes();
  }

  private List<ChangeRecord> changes() {
    Remembering seen = new Remembering();
    FactsFile.read(file).replay(seen);
    return seen.changes();
  }

  private List<ChangeRecord> past() {
    Remembering seen = new Remembering();
    FactsFile.read(file).until(NOON).replay(seen);
    return seen.changes();
  }

  private static List<Object> rows(List<ChangeRecord> changes) {
    return changes.stream().<Object>flatMap(change -> change.kept().stream()).toList();
  }
}
