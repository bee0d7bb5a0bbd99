package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Bundle.Started;
import io.ringcycle.server.proof.Client.Answer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of a self-hoster's server, from the download to the day on which it is too old. */
@TestMethodOrder(OrderAnnotation.class)
class BundleTest {
  /** Words, numbers and notes that nobody but a person could have brought here. */
  private static final List<String> TELLING =
      List.of(
          "Xanthippe", "Quillfeather", "7700900987", "900 654", "900654", "Zugzwang", "Brouhaha");

  private static Bundle bundle;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Started server;
  private static Client systems;

  @BeforeAll
  static void unpackAndStart() {
    bundle = Bundle.unpacked();
    bundle.set(
        ("ringcycle.port=%d%nringcycle.log.format=json%nringcycle.demo=true%n"
                + "ringcycle.stop.patience=PT2M%n")
            .formatted(Bundle.freePort()));
    server = bundle.start();
    systems = Client.nobody(server.url()).with("Authorization", "Bearer " + key());
  }

  @AfterAll
  static void away() {
    server.close();
  }

  private static String key() {
    return server.said().stream()
        .map(String::strip)
        .filter(line -> line.startsWith("rk_"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(server.said()));
  }

  @Test
  @Order(1)
  void whatASelfHosterNeedsIsInIt() throws IOException {
    for (String name :
        List.of("LICENSE", "NOTICE", "README.md", "UPGRADE.md", "systemd/ringcycle.service")) {
      assertThat(bundle.home().resolve(name)).isNotEmptyFile();
    }
    assertThat(bundle.home().resolve("bin/ringcycle")).isExecutable();
    assertThat(Files.readString(bundle.home().resolve("systemd/ringcycle.service")))
        .contains("User=ringcycle", "NoNewPrivileges=yes", "ProtectSystem=strict");
  }

  @Test
  @Order(2)
  void itWarnsOfNothingButWhatItsKeeperCanTakeCareOf() {
    assertThat(server.said())
        .filteredOn(line -> line.contains("\"WARNING\""))
        .isNotEmpty()
        .allMatch(line -> line.contains("Take care: "));
  }

  @Test
  @Order(3)
  void itSaysLoudlyThatTheDemoIsOneAndTheDemoCanBeCalled() {
    assertThat(String.join("\n", server.said()))
        .contains("DEMO. The phone is simulated: nobody is really called");

    Client ada = systems.as("ada");
    assertThat(ada.get("/lists").body()).contains("volunteers");
    Answer session = ada.post("/lists/volunteers/session", "");
    assertThat(session.status()).as(session.body()).isEqualTo(200);
    Answer line = ada.post("/sessions/" + session.text("id") + "/line/start", "");
    assertThat(line.status()).as(line.body()).isEqualTo(200);
  }

  @Test
  @Order(4)
  void itIsStartedAndAliveAndReady() throws Exception {
    for (String one : List.of("started", "live", "ready")) {
      assertThat(operator("/health/" + one).status()).as(one).isEqualTo(200);
    }
    assertThat(operator("/health").body()).contains("begun", "timer", "database", "accepting");
  }

  @Test
  @Order(5)
  void itMeasuresWhatItsPageSays() throws Exception {
    String page = Files.readString(Path.of(System.getProperty("ringcycle.site"), "server.md"));
    List<String> documented =
        Pattern.compile("(?m)^\\| `(ringcycle_[a-z_]+)`")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    systems.as("ada").get("/sessions/none"); // so that something has been refused

    String measured = operator("/metrics?scope=application").body();
    assertThat(documented).hasSizeGreaterThan(5);
    assertThat(Pattern.compile("(?m)^# TYPE (ringcycle_[a-z_]+)").matcher(measured).results())
        .map(found -> found.group(1))
        .isSubsetOf(documented);
    assertThat(measured)
        .contains(
            "ringcycle_active_seats{",
            "ringcycle_outbox_age_seconds{",
            "ringcycle_webhook_lag_seconds{")
        .containsPattern("ringcycle_refusals_total\\{.*type=\"unknown-session\".*\\} [1-9]");
  }

  @Test
  @Order(6)
  void whoeverIsToldToStopBeginsNothingEndsWhatRunsAndGoes() throws Exception {
    tell();
    Client ada = systems.as("ada");
    String session = ada.post("/lists/volunteers/session", "").text("id");
    try (HalfRequest running = HalfRequest.put(systems, "/groups/last", "{\"name\": \"Last\"}")) {
      awaitRunning();
      server.process().toHandle().destroy(); // which leaves what it says readable
      awaitNotReady();

      HttpResponse<String> claim = claim(ada, session);
      assertThat(claim.statusCode()).as(claim.body()).isEqualTo(503);
      assertThat(claim.headers().firstValue("Retry-After")).isPresent();
      assertThat(ada.get("/sessions").status()).isEqualTo(200);
      assertThat(running.end()).contains(" 200 ");
    }
    assertThat(server.exit()).isZero();
  }

  @Test
  @Order(7)
  void nothingOfAPersonStandsInItsLog() {
    assertThat(server.said()).hasSizeGreaterThan(10);
    for (String word : TELLING) {
      assertThat(server.said()).filteredOn(line -> line.contains(word)).isEmpty();
    }
  }

  @Test
  @Order(8)
  void eachLineOfItsLogIsAnObject() {
    List<String> records = server.said().stream().filter(line -> line.startsWith("{")).toList();
    assertThat(records).hasSizeGreaterThan(10).allSatisfy(BundleTest::isJson);
    assertThat(String.join("\n", records)).contains("This node stops");
  }

  @Test
  @Order(9)
  void onTablesOfANewerOneItDoesNotStartAndSaysWhy() throws Exception {
    new HouseFile(bundle.work().resolve("data/ringcycle")).isOfVersion99("ringcycle_schema");
    try (Started later = bundle.start()) {
      assertThat(later.exit()).isEqualTo(1);
      assertThat(later.said())
          .filteredOn(line -> line.startsWith("! "))
          .singleElement()
          .asString()
          .contains("version 99", "start a newer one");
    }
  }

  /** Everything that tells who somebody is, where it belongs and where it does not. */
  private static void tell() {
    systems.put("/users/x", "{\"firstName\": \"Xanthippe\", \"mobile\": \"+447700900987\"}");
    systems.put("/groups/harbour/leaders/x", "{\"role\": \"captain\"}");
    systems.put("/users/y", "{\"firstName\": \"Xanthippe\", \"mobile\": \"0770 Zugzwang\"}");
    systems.put("/users/y", "{\"firstName\": \"Xanthippe\", \"mobile\": ");
    Client caller = systems.as("x");
    caller.post("/lists", "{\"id\": \"t\", \"group\": \"harbour\", \"name\": \"Zugzwang\"}");
    caller.post(
        "/lists/t/members",
        "[{\"id\": \"q\", \"name\": \"Quillfeather\", \"number\": \"07700 900654\"},"
            + " {\"id\": \"r\", \"name\": \"Quillfeather\", \"number\": \"Zugzwang 900 654\"}]");
    caller.post("/lists/t/members", "[{\"id\": {\"name\": \"Quillfeather\"}}]");
    String session = "/sessions/" + caller.post("/lists/t/session", "").text("id");
    caller.post(session + "/line/start", "");
    caller.post(
        session + "/contacts",
        "{\"supporter\": \"q\", \"result\": \"meaningful\", \"notes\": \"Brouhaha\"}");
    caller.post(
        session + "/skips",
        "{\"supporter\": \"r\", \"type\": \"removal\", \"reason\": \"Brouhaha\"}");
    caller.post(session + "/contacts", "{\"result\": \"Brouhaha\", \"notes\": [\"Brouhaha\"]}");
    caller.get("/sessions/Quillfeather/supporters/900654");
  }

  private static HttpResponse<String> claim(Client caller, String session) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(caller.url() + "/api/v1/sessions/" + session + "/line/next"))
            .headers(caller.headers().toArray(String[]::new))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static Answer operator(String path) {
    return Client.nobody(server.url()).page(path);
  }

  /** The half of a request is running, and the question is as well. */
  private static void awaitRunning() {
    Pattern two = Pattern.compile("(?m)^ringcycle_requests_running\\{[^}]*\\} ([2-9]|[1-9][0-9])");
    Patience.until(() -> two.matcher(operator("/metrics?scope=application").body()).find());
  }

  private static void awaitNotReady() {
    Patience.until(() -> operator("/health/ready").status() == 503);
  }

  private static void isJson(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      assertThat(reader.readObject()).containsKeys("Timestamp", "Level");
    }
  }
}
