package io.ringcycle.benchmarks.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.benchmarks.page.Machine;
import io.ringcycle.database.Database;
import io.ringcycle.database.Pools;
import io.ringcycle.database.Postgres;
import io.ringcycle.jpa.JpaStore;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * One run.
 *
 * @param commit which sources were measured
 * @param out where it is told how far the run has come
 */
record Run(Postgres server, Options options, Samples samples, String commit, PrintStream out) {
  private static final int SPARE = 8;
  private static final int PROFILE_WARM_UP = 300;
  private static final int PROFILED = 200;

  Figures figures() {
    double load = Machine.load();
    Instant from = Instant.now();
    if (options.chapters().contains(Chapter.PROFILE)) {
      profile();
    }
    List<Figures.Heat> claims = told(Chapter.CLAIMS, this::claims).orElse(List.of());
    List<Growth> growth = told(Chapter.GROWTH, this::growth).orElse(List.of());
    List<Writes> writes = told(Chapter.WRITES, this::writes).orElse(List.of());
    List<LongReport> reports = told(Chapter.REPORT, this::reports).orElse(List.of());
    Optional<Sync> sync = told(Chapter.SYNC, () -> Sync.of(server, plan().synced()));
    Optional<Import> imported = told(Chapter.IMPORT, this::imported);
    Map<String, String> manifest = new Manifest(server, plan(), commit).lines(load, from);
    return new Figures(manifest, claims, growth, writes, sync, imported, reports);
  }

  private Plan plan() {
    return options.plan();
  }

  private void profile() {
    String name = server.newDatabase("profile");
    try (HikariDataSource pool = Pools.postgres(server.url(name), 2)) {
      new Profile(pool, PROFILE_WARM_UP, PROFILED).print(out);
    }
    server.dropDatabase(name);
  }

  private List<Figures.Heat> claims() {
    practise();
    return Stream.of(Setting.Queues.values())
        .flatMap(queues -> plan().callers().stream().map(many -> new Setting(queues, many)))
        .map(this::heat)
        .toList();
  }

  /** Until the JVM has compiled what is measured; the others are so little that they soon are. */
  private void practise() {
    String name = server.newDatabase("practice");
    Setting setting = new Setting(Setting.Queues.OWN, plan().callers().get(0));
    try (HikariDataSource pool = Pools.postgres(server.url(name), setting.callers() + SPARE);
        JpaStore store = JpaStore.on(pool);
        Ours ours = new Ours(store.storage())) {
      race(pool, plan().practice(), Samples.forgotten()).run(setting, List.of(ours));
    } finally {
      server.dropDatabase(name);
    }
  }

  /** In a database of its own, so that nobody pays for what a heat before has left. */
  private Figures.Heat heat(Setting setting) {
    String name = server.newDatabase("claims_" + setting.key());
    try (HikariDataSource plain = Pools.postgres(server.url(name), setting.callers());
        HikariDataSource pool = Pools.postgres(server.url(name), setting.callers() + SPARE);
        JpaStore store = JpaStore.on(pool);
        Ours ours = new Ours(store.storage())) {
      List<Contender> contenders =
          List.of(new OneRow(plain), new ByHand(plain, "H"), new ByHand(plain, "H2"), ours);
      return new Figures.Heat(
          setting, race(plain, plan().effort(), samples).run(setting, contenders));
    } finally {
      server.dropDatabase(name);
    }
  }

  private static Race race(DataSource database, Race.Effort effort, Samples samples) {
    return new Race(effort, samples, () -> new Database(database).run("vacuum analyze"));
  }

  private List<Growth> growth() {
    return Stream.of(State.values()).map(this::growth).toList();
  }

  private Growth growth(State state) {
    Growth growth = Growth.of(server, state, plan().shorter(), plan().longer(), plan().patience());
    growth.samples().forEach(one -> one.write(samples));
    return growth;
  }

  private List<Writes> writes() {
    return Stream.of(plan().shorter(), plan().longer())
        .map(members -> Writes.of(server, members))
        .toList();
  }

  private List<LongReport> reports() {
    return Stream.of(LongReport.LINES, plan().bank()).map(this::report).toList();
  }

  private LongReport report(int callers) {
    int members = plan().reported() / callers;
    return LongReport.of(
        server, callers, members, plan().patience().warmUp(), plan().reportSeconds());
  }

  private Import imported() {
    return Import.of(server, plan().imported(), plan().importSeconds());
  }

  private <T> Optional<T> told(Chapter chapter, Supplier<T> work) {
    if (!options.chapters().contains(chapter)) {
      return Optional.empty();
    }
    Instant from = Instant.now();
    out.print(chapter.word() + " ... ");
    out.flush();
    T result = work.get();
    out.println(Duration.between(from, Instant.now()).toSeconds() + " s");
    return Optional.of(result);
  }
}
