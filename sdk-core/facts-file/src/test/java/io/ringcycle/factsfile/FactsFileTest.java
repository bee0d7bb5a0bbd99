package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.Examples.NOON;
import static io.ringcycle.factsfile.Examples.US;
import static io.ringcycle.factsfile.Examples.at;
import static io.ringcycle.factsfile.Examples.facts;
import static io.ringcycle.factsfile.Examples.kept;
import static io.ringcycle.factsfile.Examples.note;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.spi.storage.OnceRow;
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

class FactsFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameAFile() {
    file = folder.resolve("facts.jsonl");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<ChangeRecord> changes = List.of(Examples.skip(), Examples.fact(1), Examples.fact(2));

    FactsFile.write(file, changes.stream());

    assertThat(read()).isEqualTo(changes);
    assertThat(FactsFile.read(file).torn()).isEmpty();
  }

  @Test
  void theFirstLineNamesTheFormatAndItsVersion() throws IOException {
    FactsFile.write(file, Stream.of());

    assertThat(file).hasContent("{\"ringcycle\":\"facts\",\"version\":1}");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadIt() throws IOException {
    FactsFile.write(file, Stream.of(Examples.skip()));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws IOException {
    Files.writeString(file, "precious");

    assertThatThrownBy(() -> FactsFile.write(file, Stream.of()))
        .isInstanceOfSatisfying(
            FactsFileException.class,
            e -> assertThat(e.problem()).isEqualTo(new FileProblem.Exists(file)));
    assertThat(file).hasContent("precious");
  }

  @Test
  void whatCannotBeWrittenToTheEndLeavesNothingBehind() throws IOException {
    Stream<ChangeRecord> failing =
        Stream.of(1, 0).map(n -> n == 1 ? Examples.fact(1) : Examples.facts(1).get(n - 1));

    assertThatThrownBy(() -> FactsFile.write(file, failing))
        .isInstanceOf(IndexOutOfBoundsException.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatIsNotThereIsNotRead() {
    problem(FileProblem.NotRead.class, "could not be read");
  }

  @Test
  void aBrokenLineInTheMiddleIsNamedAndNothingIsGivenOut() throws IOException {
    FactsFile.write(file, facts(3).stream());
    List<String> lines = Files.readAllLines(file);
    lines.set(2, lines.get(2).replace("ListDeleted", "ListBurnt"));
    Files.write(file, lines);

    problem(
        FileProblem.Broken.class,
        "Line 3 of " + file + " cannot be read: facts[0].fact.fact: 'ListBurnt' is not known here");
  }

  @Test
  void aLastLineThatWasWrittenToItsEndIsNeverTakenForATornOne() throws IOException {
    FactsFile.write(file, facts(1).stream());
    Files.writeString(file, "{\"organisation\":\"us\"}\n", APPEND);

    problem(FileProblem.Broken.class, "Line 3 of " + file + " cannot be read: facts: is missing");
  }

  @Test
  void aTornLastLineIsLeftOutAndReported() throws IOException {
    FactsFile.write(file, facts(2).stream());
    Files.writeString(file, "{\"organisation\":\"ü", APPEND);

    assertThat(read()).isEqualTo(facts(2));
    assertThat(FactsFile.read(file).torn()).contains(new TornLine(4, 19));
  }

  @Test
  void zerosOfAFileSystemThatLostItsPowerAreATornLine() throws IOException {
    FactsFile.write(file, facts(2).stream());
    Files.writeString(file, "{\"organi\0\0\0\0\0\0\0\n", APPEND);

    assertThat(read()).isEqualTo(facts(2));
    assertThat(FactsFile.read(file).torn()).contains(new TornLine(4, 16));
  }

  @Test
  void aWholeLastLineWithoutALineBreakCounts() throws IOException {
    Files.writeString(file, Header.TEXT + "\r\n" + FactsJson.write(Examples.skip()));

    assertThat(read()).containsExactly(Examples.skip());
    assertThat(FactsFile.read(file).torn()).isEmpty();
  }

  @Test
  void anEmptyFileHoldsNothing() throws IOException {
    Files.createFile(file);

    assertThat(read()).isEmpty();
  }

  @Test
  void anotherFormatOrVersionIsRefused() throws IOException {
    Files.writeString(file, "{\"ringcycle\":\"facts\",\"version\":2,\"more\":[]}\n");
    problem(FileProblem.Broken.class, "version 2 is not known here");
    Files.writeString(file, "{\"ringcycle\":\"calls\",\"version\":1}\n");
    problem(FileProblem.Broken.class, "not a file of facts");
    Files.writeString(file, "{\"ringcycle\":\"facts\"}\n");
    problem(FileProblem.Broken.class, "the version is missing");
    Files.writeString(file, "root:x:0:0");
    problem(FileProblem.Broken.class, "Line 1");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(file);

    problem(FileProblem.NotRead.class, "could not be read");
  }

  @Test
  void whatIsNoUtf8IsRefused() throws IOException {
    FactsFile.write(file, Stream.of());
    Files.write(file, new byte[] {'{', (byte) 0xff, '}', '\n'}, APPEND);

    problem(FileProblem.Broken.class, "no UTF-8");
  }

  @Test
  void whatIsAppendedLaterDoesNotShow() throws IOException {
    FactsFile.write(file, facts(2).stream());
    FactsFile before = FactsFile.read(file);
    Files.writeString(file, FactsJson.write(Examples.fact(3)) + "\n", APPEND);

    assertThat(changes(before)).isEqualTo(facts(2));
    assertThat(read()).isEqualTo(facts(3));
  }

  @Test
  void untilAnInstantLeavesOutWhatIsLater() {
    FactsFile.write(file, facts(5).stream());
    FactsFile whole = FactsFile.read(file);

    assertThat(changes(whole.until(NOON.plusSeconds(3)))).isEqualTo(facts(3));
    assertThat(changes(whole.until(NOON.plusSeconds(4).minusNanos(1)))).isEqualTo(facts(3));
    assertThat(changes(whole.until(NOON))).isEmpty();
    assertThat(changes(whole.until(NOON.plusSeconds(2)).until(NOON.plusSeconds(4))))
        .isEqualTo(facts(2));
  }

  @Test
  void textComesAsItIsNowSoThatWhatWasErasedLaterStaysErased() {
    ChangeRecord written = at(NOON, 1, note("n", "a secret"));
    ChangeRecord erased = at(NOON.plusSeconds(9), 2, note("n", ""));
    FactsFile.write(file, Stream.of(written, erased));

    assertThat(changes(FactsFile.read(file).until(NOON)))
        .containsExactly(written, kept(US, note("n", "")));
  }

  @Test
  void theMemoryOfACommandGoesWithItsFacts() {
    OnceRow command = new OnceRow("key", "hash", "result");
    SecretRow secret = new SecretRow("00");
    FactsFile.write(
        file,
        Stream.of(
            kept(US, command), at(NOON, 1, command), at(NOON.plusNanos(1), 2, command, secret)));

    assertThat(changes(FactsFile.read(file).until(NOON)))
        .containsExactly(kept(US, command), at(NOON, 1, command), kept(US, secret));
  }

  private List<ChangeRecord> read() {
    return changes(FactsFile.read(file));
  }

  private static List<ChangeRecord> changes(FactsFile from) {
    try (Stream<ChangeRecord> changes = from.changes()) {
      return changes.toList();
    }
  }

  private void problem(Class<? extends FileProblem> kind, String message) {
    assertThatThrownBy(() -> FactsFile.read(file))
        .isInstanceOfSatisfying(
            FactsFileException.class, e -> assertThat(e.problem()).isInstanceOf(kind))
        .hasMessageContaining(message);
  }
}
