package io.ringcycle.benchmarks.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.benchmarks.postgresql.Alternation.Patience;
import io.ringcycle.database.Database;
import io.ringcycle.database.Pools;
import io.ringcycle.database.Postgres;
import io.ringcycle.model.CallListId;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is measured on a database. How long it takes is nobody's business here. */
class MeasuringTest {
  private static final Plan TINY =
      new Plan(
          100,
          200,
          List.of(2),
          new Race.Effort(0, 1, 1),
          new Race.Effort(2, 1, 1),
          new Patience(1, 2, 1),
          400,
          50,
          600,
          3_200,
          16,
          1);

  private static Optional<Postgres> running = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    running = Optional.of(Server.start());
  }

  @AfterAll
  static void stop() {
    running.ifPresent(Postgres::close);
  }

  private static Postgres server() {
    return running.orElseThrow();
  }

  @Test
  void aRunHasFiguresForEverythingThatWasAskedFor() throws Exception {
    Figures figures = figures("--only", "claims,growth,writes,import,report");
    assertThat(figures.claims()).hasSize(2);
    assertThat(figures.growth()).hasSize(State.values().length);
    assertThat(figures.imported().orElseThrow().done()).isEqualTo(50);
    assertThat(figures.reports()).extracting(LongReport::callers).containsExactly(8, 16);
    assertThat(figures.reports()).allSatisfy(one -> assertThat(one.perSecond()).hasSize(5));
    assertThat(figures.sync()).isEmpty();
    assertThat(new Report(figures).text())
        .contains("## Claims\n", "## From a short list to a long one\n", "## A new roster\n")
        .doesNotContain("## A roster that has changed");
    assertThat(Files.readAllLines(folder.resolve("samples.csv")))
        .filteredOn(line -> line.startsWith("OWN,2,"))
        .hasSize(3 * 2 * (8 + 8 + 8 + 1)); // rounds, callers, volleys of F, H, H2 and S
  }

  private Figures figures(String... words) throws Exception {
    Options options = Options.read(List.of(words), folder.resolve("page.md"));
    Options tiny = new Options(TINY, options.chapters(), options.page());
    try (Samples samples = new Samples(folder.resolve("samples.csv"));
        PrintStream out = new PrintStream(folder.resolve("out").toFile())) {
      return new Run(server(), tiny, samples, "none", out).figures();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoeverStandsBehindAllWhoAreOutIsNext(State state) {
    String name = "next_" + state.name().toLowerCase(Locale.ROOT);
    try (Workplace work = new Workplace(server(), name, 2)) {
      CallListId list = state.build(work, 1, 5_000, 400);
      assertThat(work.caller(1).open(list).next().orElseThrow().id())
          .isEqualTo(Workplace.person(5_000 + state.next(400)).id());
    }
  }

  /** People who were made out of one are as commands make them: nothing is news about them. */
  @Test
  void whoeverWasRepeatedIsWhoTheRosterSaysTheyAre() {
    Sync sync = Sync.of(server(), 200);
    assertThat(sync.unchanged().reading().written()).isZero();
    assertThat(sync.alone().changed()).isEqualTo(2);
    assertThat(sync.watched().reading().written()).isEqualTo(sync.alone().reading().written());
  }

  @Test
  void aSessionAndACycleWriteTheSameFewRowsOnAnyList() {
    Writes few = Writes.of(server(), 100);
    Writes many = Writes.of(server(), 2_000);
    assertThat(many.cycle().reading().written())
        .isEqualTo(few.cycle().reading().written())
        .isBetween(1L, 10L);
    assertThat(many.session().reading().written())
        .isEqualTo(few.session().reading().written())
        .isBetween(1L, 10L);
  }

  @Test
  void whatTakesTooLongIsBrokenOff() {
    String name = server().newDatabase("slow");
    Database slow = new Database(Pools.postgres(server().url(name), 1));
    Runnable endless = () -> slow.run("select count(*) from generate_series(1, 100000000000)");
    assertThat(new Limit(server(), name, 1).time(endless)).isEmpty();
    assertThat(new Limit(server(), name, 60).time(() -> slow.run("select 1"))).isPresent();
  }

  @Test
  void aProfileTellsWhatAClaimSends() {
    String name = server().newDatabase("profiled");
    Path file = folder.resolve("profile");
    try (PrintStream out = new PrintStream(file.toFile())) {
      new Profile(Pools.postgres(server().url(name), 2), 5, 5).print(out);
    } catch (FileNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
    assertThat(file)
        .content()
        .contains("1 decide, with what it asks")
        .contains("orders to the database")
        .contains("ringcycle.fact");
  }
}
