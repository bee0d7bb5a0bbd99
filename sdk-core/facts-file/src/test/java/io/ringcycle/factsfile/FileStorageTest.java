package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.Examples.US;
import static io.ringcycle.factsfile.Examples.fact;
import static io.ringcycle.factsfile.Examples.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.spi.storage.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStorageTest {
  @TempDir Path folder;
  private final Remembering memory = new Remembering();
  private final WeakDisk disk = new WeakDisk();
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("facts.jsonl");
  }

  @Test
  void whatWasWrittenIsThereAgainAndTheResultGoesBack() {
    try (FileStorage storage = open()) {
      assertThat(write(storage, Examples.skip())).isEqualTo("done");
      write(storage, fact(1));
    }

    assertThat(reopened()).containsExactly(Examples.skip(), fact(1)).isEqualTo(memory.changes());
  }

  @Test
  void itGoesOnAppendingAfterEachOpening() {
    for (int i = 1; i <= 4; i++) {
      try (FileStorage storage = FileStorage.open(file, new Remembering(), new Remembering())) {
        write(storage, fact(i));
      }
    }

    assertThat(reopened()).isEqualTo(facts(4));
  }

  @Test
  void aChangeThatKeepsNothingWritesNothing() throws IOException {
    try (FileStorage storage = open()) {
      long before = Files.size(file);
      storage.write(US, view -> Change.none("nothing"));
      assertThat(Files.size(file)).isEqualTo(before);
    }
  }

  @Test
  void aLineIsOnTheDiskBeforeTheOtherStorageKeepsTheChange() {
    memory.beforeKeeping(() -> assertThat(onDisk()).containsExactly(fact(1)));
    try (FileStorage storage = open()) {
      write(storage, fact(1));
    }

    assertThat(memory.changes()).containsExactly(fact(1));
  }

  @Test
  void aLineIsTakenBackIfTheOtherStorageDoesNotKeepTheChange() {
    try (FileStorage storage = open()) {
      memory.beforeKeeping(
          () -> {
            throw new IllegalArgumentException("the storage does not like it");
          });
      assertThatThrownBy(() -> write(storage, fact(1))).hasMessage("the storage does not like it");
      assertThat(onDisk()).isEmpty();
      memory.beforeKeeping(() -> {});
      write(storage, fact(2));
    }

    assertThat(reopened()).containsExactly(fact(2)).isEqualTo(memory.changes());
  }

  @Test
  void aChangeThatIsTooLongIsRefusedAndTheLongestIsReadAgain() {
    int frame = FactsJson.write(words(0)).length() + 1;
    ChangeRecord longest = words(LineReader.LONGEST - frame);
    try (FileStorage storage = open()) {
      refused(storage, words(LineReader.LONGEST - frame + 1), "takes more than 67108864 bytes");
      write(storage, longest);
    }

    assertThat(reopened().equals(List.of(longest))).isTrue();
  }

  @Test
  void aDecisionThatIsAskedAgainIsWrittenOnce() {
    AtomicInteger asked = new AtomicInteger();
    try (FileStorage storage = FileStorage.open(file, memory.askingAgain(3), memory)) {
      storage.write(US, view -> change(fact(asked.incrementAndGet())));
    }

    assertThat(reopened()).containsExactly(fact(4)).isEqualTo(memory.changes());
  }

  @Test
  void aDecisionThatThrowsChangesNothing() {
    try (FileStorage storage = open()) {
      assertThatThrownBy(
              () ->
                  storage.write(
                      US,
                      view -> {
                        throw new AssertionError("refused");
                      }))
          .hasMessage("refused");
      write(storage, fact(1));
    }

    assertThat(reopened()).containsExactly(fact(1));
  }

  @Test
  void aDecisionMakesNoOtherChange() {
    try (FileStorage storage = open()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  storage.write(
                      US,
                      view -> {
                        write(storage, fact(1));
                        return change(fact(2));
                      }));
    }

    assertThat(reopened()).isEmpty();
  }

  @Test
  void aFullDiskRefusesTheChangeAndTakesTheNextOne() {
    try (FileStorage storage = open()) {
      write(storage, fact(1));
      disk.full(true);
      refused(storage, fact(2), "No space left on device");
      assertThat(onDisk()).isEqualTo(facts(1));
      disk.full(false);
      disk.stuck(true);
      refused(storage, fact(2), "Input/output error");
      disk.stuck(false);
      write(storage, fact(2));
    }

    assertThat(reopened()).isEqualTo(facts(2)).isEqualTo(memory.changes());
  }

  @Test
  void aDeadDiskRefusesEveryChangeUntilItComesBack() {
    try (FileStorage storage = open()) {
      write(storage, fact(1));
      disk.dead(true);
      refused(storage, fact(2), "No space left on device");
      refused(storage, fact(2), "Input/output error");
      disk.dead(false);
      write(storage, fact(2));
    }

    assertThat(reopened()).isEqualTo(facts(2)).isEqualTo(memory.changes());
  }

  @Test
  void aBrokenFileIsNotLoadedAndNotChanged() throws IOException {
    try (FileStorage storage = open()) {
      facts(3).forEach(change -> write(storage, change));
    }
    String broken = Files.readString(file).replace("\"l2\"", "l2");
    Files.writeString(file, broken);
    Remembering fresh = new Remembering();

    assertThatThrownBy(() -> FileStorage.open(file, fresh, fresh)).hasMessageContaining("Line 3 ");
    assertThat(fresh.changes()).isEmpty();
    assertThat(file).hasContent(broken);
  }

  @Test
  void anInterruptedThreadWritesLikeAnyOther() {
    try (FileStorage storage = open()) {
      Thread.currentThread().interrupt();
      facts(3).forEach(change -> write(storage, change));
    }

    assertThat(Thread.interrupted()).isTrue();
    assertThat(reopened()).isEqualTo(facts(3));
  }

  @Test
  void manyThreadsLoseNothingAndWriteNothingTwice() {
    try (FileStorage storage = open()) {
      IntStream.rangeClosed(1, 200).parallel().forEach(i -> write(storage, fact(i)));
    }

    assertThat(reopened()).containsExactlyInAnyOrderElementsOf(facts(200));
    assertThat(reopened()).isEqualTo(memory.changes());
  }

  @Test
  void aClosedStorageWritesNoMore() {
    FileStorage storage = open();
    storage.close();
    storage.close();

    assertThatIllegalStateException().isThrownBy(() -> write(storage, fact(1)));
    assertThatIllegalStateException().isThrownBy(storage::compact);
  }

  private FileStorage open() {
    return FileStorage.open(file, memory, memory, disk);
  }

  static String write(FileStorage storage, ChangeRecord record) {
    return storage.write(record.organisation(), view -> change(record));
  }

  private static Change<String> change(ChangeRecord record) {
    return new Change<>(record.facts(), List.copyOf(record.kept()), "done");
  }

  private static ChangeRecord words(int length) {
    return Examples.kept(US, Examples.note("n", "x".repeat(length)));
  }

  private void refused(FileStorage storage, ChangeRecord record, String message) {
    assertThatThrownBy(() -> write(storage, record))
        .isInstanceOfSatisfying(
            FactsFileException.class,
            e -> assertThat(e.problem()).isInstanceOf(FileProblem.NotWritten.class))
        .hasMessageContaining(message);
  }

  private List<ChangeRecord> onDisk() {
    Remembering seen = new Remembering();
    FactsFile.read(file).replay(seen);
    return seen.changes();
  }

  private List<ChangeRecord> reopened() {
    Remembering fresh = new Remembering();
    try (FileStorage storage = FileStorage.open(file, fresh, fresh)) {
      assertThat(storage.torn()).isEmpty();
      return fresh.changes();
    }
  }
}
