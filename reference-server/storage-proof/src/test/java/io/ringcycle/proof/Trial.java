package io.ringcycle.proof;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A database, a provider, and as many workers as are started, in processes of their own. */
final class Trial implements AutoCloseable {
  /** Longer than it takes to give up a call of which nothing is heard. */
  private static final Duration UNHEARD = Duration.ofMinutes(3);

  /** Longer than a log may wait. */
  private static final Duration MORE_THAN_A_DAY = Duration.ofHours(25);

  private static final String SEED = "7";
  private static final int CALM = 10;

  private final Path folder;
  private final int thinks;
  private final Classes classes;
  private final String database = Server.database();
  private final HikariDataSource pool = Pool.to(database);
  private final Map<String, Instant> barred = new HashMap<>();
  private final SharedClock clock;
  private final Ringcycle office;
  private final Running provider;
  private final int port;
  private final List<Running> workers = new ArrayList<>();

  /**
   * Sets the scene.
   *
   * @param losesOneIn of how many answers to a dial the provider loses one
   * @param thinks how many milliseconds a caller takes to log
   */
  Trial(Path folder, Scene scene, int losesOneIn, int thinks) {
    this(folder, scene, losesOneIn, thinks, Classes.archived());
  }

  /** The same with programs whose classes are there. */
  Trial(Path folder, Scene scene, int losesOneIn, int thinks, Classes classes) {
    this.folder = folder;
    this.thinks = thinks;
    this.classes = classes;
    this.clock = new SharedClock(folder.resolve("clock"));
    this.provider =
        Running.start(
            classes,
            Provider.class,
            List.of(folder.toString(), SEED, Integer.toString(losesOneIn)));
    this.port = Integer.parseInt(provider.hears("ready ", 1).split(" ")[1]);
    this.office = office();
    scene.make(office);
    scene.suppressed().forEach(this::isSuppressed);
  }

  private Ringcycle office() {
    return Ringcycle.builder()
        .storage(JpaStore.on(pool).storage())
        .clock(clock)
        .telephony(new RemotePhone(new Http(port)))
        .settings(Settings.DEFAULT.keyToBegin(false))
        .build();
  }

  private void isSuppressed(int person) {
    barred.put(Scene.number(person), clock.now());
  }

  /** Somebody must not be called any more. */
  void suppress(int person) {
    Scene.suppress(office, person);
    isSuppressed(person);
  }

  /** A worker without a fault. */
  Running worker(String node, int firstCaller) {
    return worker(node, firstCaller, "", Planted.NOTHING);
  }

  /** The same, whose callers take their time: it leaves the machine to the others. */
  Running calmWorker(String node, int firstCaller) {
    return worker(node, firstCaller, CALM * thinks, "", Planted.NOTHING);
  }

  Running worker(String node, int firstCaller, String halt, Planted planted) {
    return worker(node, firstCaller, thinks, halt, planted);
  }

  private Running worker(String node, int firstCaller, int thinking, String halt, Planted planted) {
    Plan plan = new Plan(node, folder, database, port, firstCaller, thinking, halt, planted.name());
    Running worker = Running.start(classes, Worker.class, plan.words());
    workers.add(worker);
    return worker;
  }

  /** Time goes by, so that a call of which nothing is heard is given up. */
  void passUnheard() {
    clock.jump(UNHEARD);
  }

  /** Callers stop after what they are at; what has happened is taken in. */
  void stop(Running... running) {
    for (Running worker : running) {
      worker.tell("stop");
    }
    for (Running worker : running) {
      worker.hears("done", 1);
    }
  }

  boolean allIsTakenIn() {
    return Boolean.parseBoolean(new Http(port).post("/empty", "20000"));
  }

  /**
   * What is known, once whatever can end by the clock has ended. Calls that still were on their way
   * when callers stopped may end while the first day passes: their logs are due in the second.
   */
  Evidence evidence() {
    passDay();
    passDay();
    return new Evidence(
        Kept.in(database), LogFile.read(folder.resolve("provider.log")), clients(), barred);
  }

  private void passDay() {
    allIsTakenIn();
    clock.jump(MORE_THAN_A_DAY);
    office.settle(new OrganisationId(Scene.ORGANISATION));
  }

  private List<Entry> clients() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("client-"))
          .flatMap(file -> LogFile.read(file).stream())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    workers.forEach(Running::kill);
    provider.kill();
    pool.close();
  }
}
