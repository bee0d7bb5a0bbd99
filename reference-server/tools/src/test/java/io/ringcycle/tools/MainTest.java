package io.ringcycle.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Postgres;
import io.ringcycle.model.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator sees, and by which number a command ends. */
class MainTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aSoundDatabaseIsVerifiedAndTheEndIsFine(Place place) {
    try (Installation installation = Installation.withHistory(place)) {
      Outcome outcome = installation.run("verify");
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out())
          .containsPattern("1 organisations, [0-9]+ facts, [0-9]+ rows compared\\.")
          .endsWith("Every figure is as the facts have it." + System.lineSeparator());
      assertThat(outcome.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachDifferenceIsALineAndTheEndTellsOfThem(Place place) {
    try (Installation installation = Installation.withHistory(place)) {
      installation.change("update ringcycle.call_list set members = 99 where id = 'street'");
      installation.change("delete from ringcycle.line where id = 'bob'");
      Outcome outcome = installation.run("verify");
      assertThat(outcome.exit()).isEqualTo(1);
      assertThat(outcome.out().lines())
          .anyMatch(
              line -> line.matches("acme: call_list list=street: members is 99 and should be \\d+"))
          .contains("acme: line caller=bob: the row is missing", "Differences: 2.");
    }
  }

  @ParameterizedTest
  @CsvSource({"H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2", "POSTGRESQL,POSTGRESQL"})
  void aSessionGoesOutMaskedAndIntoAnotherDatabase(Place from, Place into) throws IOException {
    Path file = folder.resolve("session.facts");
    try (Installation installation = Installation.withHistory(from);
        Installation other = Installation.empty(into)) {
      Outcome export = exported(installation, file);
      assertThat(export.exit()).as(export.err()).isZero();
      assertThat(export.out()).contains(" facts are in " + file).contains("session-");
      assertThat(Files.readString(file, UTF_8)).doesNotContain("+44").doesNotContain("\"ada\"");
      Outcome imported = imported(other, file);
      assertThat(imported.exit()).as(imported.err()).isZero();
      assertThat(imported.out()).contains(" facts are in copy now.");
      assertThat(other.run("verify").exit()).isZero();
      Outcome twice = imported(other, file);
      assertThat(twice.exit()).isEqualTo(2);
      assertThat(twice.err()).contains("the organisation is not empty");
    }
  }

  private static Outcome exported(Installation from, Path file, String... more) {
    String[] where = {
      "--organisation", "acme", "--session", from.session.value(), "--to", file.toString()
    };
    return from.run("export", Stream.of(where, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private static Outcome imported(Installation into, Path file) {
    return into.run("import", "--organisation", "copy", "--from", file.toString());
  }

  @Test
  void namesGoWithASessionOnlyWhereItIsAskedFor() throws IOException {
    Path file = folder.resolve("session.facts");
    try (Installation installation = Installation.withHistory(Place.H2)) {
      assertThat(exported(installation, file, "--unmasked").exit()).isZero();
      assertThat(Files.readString(file, UTF_8)).contains("+447700900").contains("\"ada\"");
    }
  }

  @Test
  void aFileThatIsThereAndASessionThatIsNotAreWrongUsage() throws IOException {
    Path file = Files.createFile(folder.resolve("session.facts"));
    try (Installation installation = Installation.withHistory(Place.H2)) {
      Outcome there = exported(installation, file);
      assertThat(there.exit()).isEqualTo(2);
      assertThat(there.err()).contains("exists already");
      installation.session = new SessionId("none");
      Outcome none = exported(installation, folder.resolve("other.facts"));
      assertThat(none.exit()).isEqualTo(2);
      assertThat(none.err()).contains("there is no such session");
      assertThat(imported(installation, folder.resolve("missing")).exit()).isEqualTo(2);
    }
  }

  private static Outcome pruned(Installation installation, String before) {
    return Outcome.of("prune", "--url", installation.url, "--user", "sa", "--before", before);
  }

  @Test
  void whatIsPrunedIsTold() {
    try (Installation installation = Installation.withHistory(Place.H2)) {
      installation.change(
          "insert into ringcycle.inbox (source, id, body, handled_at) values"
              + " ('phone', '1', 'body', timestamp with time zone '2020-05-31 00:00:00Z'),"
              + " ('phone', '2', 'body', timestamp with time zone '2020-06-02 00:00:00Z'),"
              + " ('phone', '3', 'body', null)");
      Outcome may = pruned(installation, "2020-06-01T00:00:00Z");
      assertThat(may.exit()).as(may.err()).isZero();
      assertThat(may.out().strip()).isEqualTo("1 messages and 0 idempotency keys are gone.");
      Outcome all = pruned(installation, "P30D");
      assertThat(all.exit()).as(all.err()).isZero();
      assertThat(all.out()).startsWith("1 messages and 0 ");
      assertThat(Outcome.of("verify", "--url", installation.url, "--user", "sa").exit()).isZero();
    }
  }

  @Test
  void nothingIsPrunedByATimeThatIsNoneOrLiesAhead() {
    try (Installation installation = Installation.withHistory(Place.H2)) {
      for (String before : List.of("yesterday", "P1Y", "", "2020-06-01", "-P1D", "P-1D")) {
        Outcome outcome = pruned(installation, before);
        assertThat(outcome.exit()).as(before).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
      }
      Outcome ahead = pruned(installation, "2999-01-01T00:00:00Z");
      assertThat(ahead.exit()).isEqualTo(2);
      assertThat(ahead.err()).contains("Nothing was pruned", "ahead");
    }
  }

  @Test
  void thePasswordComesFromTheEnvironmentOrAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "open sesame\n");
    try (Installation installation = Installation.withHistory(Place.H2, "open sesame")) {
      String[] verify = installation.words("verify");
      assertThat(Outcome.of(verify).exit()).isEqualTo(3);
      assertThat(Outcome.of(Map.of("RINGCYCLE_DB_PASSWORD", "open sesame"), verify).exit())
          .isZero();
      assertThat(installation.run("verify", "--password-file", file.toString()).exit()).isZero();
    }
  }

  @Test
  void aPasswordAmongTheArgumentsIsRefused() {
    Outcome option =
        Outcome.of("verify", "--url", "jdbc:h2:mem:x", "--user", "sa", "--password", "p");
    assertThat(option.exit()).isEqualTo(2);
    Outcome url = Outcome.of("verify", "--url", "jdbc:h2:mem:x;PASSWORD=p", "--user", "sa");
    assertThat(url.exit()).isEqualTo(2);
    assertThat(url.err()).contains("RINGCYCLE_DB_PASSWORD").doesNotContain("PASSWORD=p");
  }

  @Test
  void aDatabaseThatIsNotThereIsNotMade() {
    Path none = folder.resolve("none");
    Outcome h2 = Outcome.of("verify", "--url", "jdbc:h2:file:" + none, "--user", "sa");
    assertThat(h2.exit()).isEqualTo(3);
    assertThat(folder.toFile().list()).isEmpty();
    Outcome postgres =
        Outcome.of("verify", "--url", "jdbc:postgresql://127.0.0.1:1/none", "--user", "sa");
    assertThat(postgres.exit()).isEqualTo(3);
    assertThat(postgres.err()).contains("cannot be reached");
    String missing = Postgres.shared().url("none");
    assertThat(Outcome.of("verify", "--url", missing, "--user", "postgres").exit()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOfSomebodyElseIsLeftAlone(Place place) {
    try (Installation installation = Installation.empty(place)) {
      Outcome outcome = installation.run("verify");
      assertThat(outcome.exit()).isEqualTo(3);
      assertThat(outcome.err()).contains("There is no Ringcycle in");
    }
  }

  @Test
  void wrongUsageSaysWhatIsRight() {
    assertThat(Outcome.of().exit()).isEqualTo(2);
    assertThat(Outcome.of().err())
        .contains("verify")
        .contains("export")
        .contains("import")
        .contains("prune");
    assertThat(Outcome.of("mend").exit()).isEqualTo(2);
    Outcome half = Outcome.of("verify");
    assertThat(half.exit()).isEqualTo(2);
    assertThat(half.err()).contains("--url").contains("--user");
  }

  @Test
  void helpTellsOfEachCommandAndOfEachEnd() {
    Outcome all = Outcome.of("--help");
    assertThat(all.exit()).isZero();
    assertThat(all.out()).contains("verify", "export", "import", "prune", "differences were found");
    Outcome one = Outcome.of("export", "--help");
    assertThat(one.exit()).isZero();
    assertThat(one.out()).contains("--unmasked", "--password-file", "RINGCYCLE_DB_PASSWORD");
  }
}
