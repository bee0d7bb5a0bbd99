package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Postgres;
import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes that begin at once on one empty PostgreSQL; in the end one of them is killed, and a
 * third stops.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
  private static final String CALLER = "{\"type\": \"caller\", \"after\": 0}";
  private static final String LOG = "{\"result\": \"meaningful\"}";

  private static final int OF_NOBODY = 60;
  private static final int FAR_TOO_OFTEN = 20 * OF_NOBODY;

  /** As many connections may the other node have open. */
  private static final int CONNECTIONS = 6;

  private static final int AT_ONCE = 32;
  private static final int REQUESTS = 1_000;

  private String database = "";
  private Running one;
  private Running other;
  private Client systems;

  @BeforeAll
  void begin() {
    database = Postgres.shared().newDatabase();
    CompletableFuture<Running> first = CompletableFuture.supplyAsync(() -> node("one", database));
    String few = String.valueOf(CONNECTIONS);
    other = node("other", database, Map.of("RINGCYCLE_DB_CONNECTIONS", few));
    one = first.join();
    systems = Client.takeOver(one.url(), Server.SECRET);
  }

  private static Running node(String name, String database) {
    return node(name, database, Map.of());
  }

  private static Running node(String name, String database, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("RINGCYCLE_REQUESTS_PER_MINUTE_OF_NOBODY", String.valueOf(OF_NOBODY));
    return Running.startedOn(database, name, settings);
  }

  @AfterAll
  void end() {
    one.close();
    other.close();
  }

  @Test
  @Order(1)
  void aSessionThatWasStartedOnOneNodeIsWorkedOnTheOther() {
    Floor here = Floor.of(systems, "ada", "+447700900701");
    Floor there = here.at(other.url());
    String session = here.session("shared", "+447400110701", "+447400110702");
    here.plays("supporters", "{\"type\": \"by_hand\"}");
    here.plays("callers", "{\"type\": \"by_hand\"}");
    ok(here.caller().post(session + "/line/start", ""));

    there.byHand(true, "answer");
    here.byHand(true, "press-key");
    there.awaitLine(session, "RINGING");
    there.byHand(false, "decline");
    JsonObject line = here.awaitLine(session, "LOG_THE_CONTACT");
    assertThat(line.getJsonObject("call").getString("outcome")).isEqualTo("DECLINED");

    ok(there.caller().post(session + "/contacts", LOG));
    ok(there.caller().post(session + "/line/next", ""));
    here.byHand(false, "answer");
    ok(there.caller().post(session + "/line/hang-up", ""));
    assertThat(ok(here.caller().get(session)).json().getInt("completed")).isEqualTo(1);
  }

  @Test
  @Order(2)
  void aPageHearsWhatHappensOnEitherNode() {
    Floor here = Floor.of(systems, "ben", "+447700900702");
    Floor there = here.at(other.url());
    String session = here.session("heard", "+447400110711", "+447400110712");
    try (Page page = Page.opens(there.caller(), session)) {
      skip(here, session, "heard-1");
      assertThat(page.await("skipped").json().getString("supporter")).isEqualTo("heard-1");
      skip(there, session, "heard-2");
      assertThat(page.await("skipped").json().getString("supporter")).isEqualTo("heard-2");
    }
  }

  @Test
  @Order(2)
  void whatOneNodeIsCarryingOutIsNotCarriedOutByTheOtherUnderTheSameKey() throws SQLException {
    Client here = systems.as("root").with("Idempotency-Key", "in-flight");
    Client there = here.at(other.url());
    try (Connection held = heldUp("house.api_key")) {
      CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> keyMade(here));
      Postgres.shared()
          .database(database)
          .await("select exists (select 1 from house.once where reply is null)");
      Answer meanwhile = keyMade(there).refused(409, "in-flight");
      held.rollback();

      Answer made = ok(first.join());
      assertThat(meanwhile.header("Retry-After")).isEqualTo("1");
      assertThat(keyMade(there).body()).isEqualTo(made.body());
    }
  }

  private static Answer keyMade(Client client) {
    return client.post("/keys", "{\"name\": \"In flight\"}");
  }

  /** Nothing of that table can be changed until it is rolled back. */
  private Connection heldUp(String table) throws SQLException {
    Connection connection =
        DriverManager.getConnection(Postgres.shared().url(database), "postgres", "");
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in share mode");
    }
    return connection;
  }

  @Test
  @Order(2)
  void ofTwoWhoEditTheSameOnTwoNodesAtTheSameMomentOneDoes() throws SQLException {
    Floor floor = Floor.of(systems, "eve", "+447700900705");
    String name = floor.session("same", "+447400110741") + "/name";
    ok(systems.as("root").put("/lists/same/filter", "{\"anyTag\": [\"all\"]}"));
    edited("ringcycle.call_list", "/lists/same", "{\"name\": \"%s\"}");
    edited("ringcycle.profile", "/supporters/same-1", "{\"name\": \"%s\"}");
    edited("ringcycle.title", name, "{\"name\": \"%s\"}");
    edited("house.live_list", "/lists/same/filter", "{\"anyTag\": [\"%s\"]}");
    edited("house.embedding_origin", "/embedding/origins", "{\"origins\": [\"https://%s.io\"]}");
    edited("house.call_cap", "/caps", "{\"callsAtOnce\": 5, \"callsADay\": 1%s}");
  }

  /** Both have looked before one of them can change anything. */
  private void edited(String table, String path, String words) throws SQLException {
    Client here = systems.as("root");
    SameMoment both = new SameMoment(here, here.at(other.url()));
    try (Connection held = heldUp(table)) {
      both.edits(path, words.formatted("1"), words.formatted("2"), () -> goOn(held));
    }
  }

  private void goOn(Connection held) {
    try {
      Postgres.shared()
          .database(database)
          .await(
              "select count(*) > 1 from pg_stat_activity"
                  + " where datname = current_database() and wait_event_type = 'Lock'");
      held.rollback();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  @Order(2)
  void howeverManyAskANodeKeepsTheFewConnectionsThatItMayHave() throws InterruptedException {
    Client there = systems.at(other.url());
    long before = connectionsSoFar();
    List<Callable<Answer>> all = Collections.nCopies(REQUESTS, () -> there.get("/users"));
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (Future<Answer> one : threads.invokeAll(all)) {
        assertThat(one).succeedsWithin(Duration.ZERO).satisfies(Floor::ok);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(connectionsSoFar() - before).isLessThanOrEqualTo(CONNECTIONS);
  }

  /** By any node, since there is that database. */
  private long connectionsSoFar() {
    return Postgres.shared()
        .database()
        .number("select sessions from pg_stat_database where datname = ?", database);
  }

  @Test
  @Order(3)
  void whoeverAsksTooOftenIsToldWhenToAskAgainAndNobodyElseWaitsNorAnotherNode() {
    Client nobody = Client.nobody(one.url());

    Optional<Answer> refused =
        Stream.generate(() -> nobody.unchecked("/"))
            .limit(FAR_TOO_OFTEN)
            .filter(answer -> answer.status() == 429)
            .findFirst();

    assertThat(refused)
        .map(answer -> answer.text("type"))
        .hasValue("urn:ringcycle:problem:too-many");
    assertThat(refused).map(answer -> answer.header("Retry-After")).hasValue("1");
    assertThat(systems.unchecked("/").status()).isEqualTo(200);
    assertThat(Client.nobody(other.url()).unchecked("/").status()).isEqualTo(200);
  }

  @Test
  @Order(4)
  void aNodeThatIsKilledLosesNothingAndThePageGoesOnAtTheOther() throws InterruptedException {
    Floor here = Floor.of(systems, "cleo", "+447700900703");
    Floor there = here.at(other.url());
    here.plays(here.mobile(), CALLER);
    here.plays("+447400110721", "{\"type\": \"answers\", \"after\": 0, \"talks\": 5}");
    String session = here.session("killed", "+447400110721");
    Page before = Page.opens(here.caller(), session);
    ok(here.caller().post(session + "/line/start", ""));
    before.await("call-answered");
    String last = before.last();

    one.process().destroyForcibly().waitFor();
    before.awaitEnd();

    try (Page after = Page.opens(there.caller(), session, last)) {
      assertThat(after.await("call-ended").json().getString("why")).isEqualTo("normal");
      there.awaitLine(session, "LOG_THE_CONTACT");
      ok(there.caller().post(session + "/contacts", LOG));
      assertThat(after.await("contact-logged").json().getString("why")).isEqualTo("meaningful");
    }
    JsonObject view = ok(there.caller().get(session)).json();
    assertThat(view.getString("status")).isEqualTo("COMPLETED");
    assertThat(view.getJsonObject("total").getInt("calls")).isEqualTo(1);
  }

  @Test
  @Order(4)
  void aKeyThatIsPressedWhileANodeStopsIsTakenInByAnother() throws InterruptedException {
    Running stopping = node("stopping", database, Map.of("RINGCYCLE_STOP_NOTICE", "PT2M"));
    Floor here = Floor.of(systems.at(other.url()), "dan", "+447700900704");
    here.plays(here.mobile(), "{\"type\": \"by_hand\"}");
    here.plays("supporters", "{\"type\": \"by_hand\"}");
    String session = here.session("stopped", "+447400110731");
    ok(here.caller().post(session + "/line/start", ""));
    here.byHand(true, "answer");
    here.awaitLine(session, "PRESS_ANY_KEY");

    stopping.process().toHandle().destroy();
    Floor there = here.at(stopping.url());
    Floor.until(() -> there.systems().page("/health/ready").status() == 503);
    there.byHand(true, "press-key");
    here.awaitLine(session, "RINGING");
    assertThat(there.systems().page("/metrics?scope=application").body())
        .containsPattern("(?m)^ringcycle_claims_total\\{[^}]*} 0");
    stopping.process().destroyForcibly().waitFor();
  }

  private static void skip(Floor floor, String session, String supporter) {
    ok(
        floor
            .caller()
            .post(
                session + "/skips",
                "{\"supporter\": \"%s\", \"type\": \"this_cycle\"}".formatted(supporter)));
  }
}
