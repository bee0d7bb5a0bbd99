package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls cost money: beyond its caps an organisation makes none, and is told why. */
@ExtendWith(Server.class)
class CapsTest {
  private final Running server;

  CapsTest(Running server) {
    this.server = server;
  }

  @Test
  void thereAreNoMoreCallsAtOnceThanTheOrganisationMayHave() {
    Tenant tenant = Tenant.made(server, "at-once");
    tenant.list("one", "+447400100041");
    String line = "/sessions/" + tenant.session("ada", "one") + "/line";
    cap(tenant, 0, 100);

    Answer refused = tenant.systems().as("ada").post(line + "/start", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith(":too-many-calls");
    cap(tenant, 1, 100);
    assertThat(tenant.systems().as("ada").post(line + "/start", "").status()).isEqualTo(200);
    assertThat(tenant.systems().get("/caps").json().getInt("now")).isEqualTo(1);
    assertThat(tenant.systems().as("ada").post(line + "/hang-up", "").status()).isEqualTo(200);
  }

  /** One call is the caller's own line, so that nothing is left for a supporter. */
  @Test
  void aKeyOnThePhoneDialsNobodyBeyondTheCaps() {
    OneDay.in(ZoneOffset.UTC, "at-the-gate", this::aKeyDialsNobodyBeyondTheCaps);
  }

  private void aKeyDialsNobodyBeyondTheCaps(String name) {
    Tenant tenant = Tenant.made(server, name);
    tenant.list("one", "+447400100042");
    String line = "/sessions/" + tenant.session("ada", "one") + "/line";
    cap(tenant, 1, 100);
    assertThat(tenant.systems().as("ada").post(line + "/start", "").status()).isEqualTo(200);

    assertThat(untilPaused(tenant, line)).isEqualTo("CAPACITY");
    assertThat(tenant.systems().get("/caps").json().getInt("today")).isEqualTo(1);
  }

  /** Does by hand what the caller would do in their own time. */
  private static String untilPaused(Tenant tenant, String line) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(end)) {
      JsonObject now = tenant.systems().as("ada").get(line).json();
      if (now.containsKey("paused")) {
        return now.getString("paused");
      }
      for (JsonObject leg : legs(tenant)) {
        String deed = leg.getBoolean("asked") ? "/press-key" : "/answer";
        tenant.systems().post("/simulator/legs/" + leg.getString("id") + deed, "");
      }
    }
    throw new AssertionError("the session has not paused for a minute");
  }

  private static List<JsonObject> legs(Tenant tenant) {
    return tenant.systems().get("/simulator/legs").items().getValuesAs(JsonObject.class).stream()
        .filter(leg -> leg.getString("number").endsWith("01"))
        .filter(leg -> leg.getBoolean("caller"))
        .toList();
  }

  @Test
  void thereAreNoMoreCallsADayThanTheOrganisationMayMake() {
    OneDay.in(ZoneOffset.UTC, "a-day", this::thereAreNoMoreCallsADay);
  }

  private void thereAreNoMoreCallsADay(String name) {
    Tenant tenant = Tenant.made(server, name);
    tenant.list("one", "+447400100051");
    String line = "/sessions/" + tenant.session("ada", "one") + "/line";
    cap(tenant, 10, 1);
    assertThat(tenant.systems().as("ada").post(line + "/start", "").status()).isEqualTo(200);

    Answer refused = tenant.systems().as("ada").post(line + "/next", "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith(":calls-of-today-used-up");
    assertThat(tenant.systems().get("/caps").json().getInt("today")).isEqualTo(1);
    assertThat(tenant.systems().as("ada").post(line + "/hang-up", "").status()).isEqualTo(200);
  }

  @Test
  void anAdminSetsNoMoreThanTheOperatorAllows() {
    Tenant tenant = Tenant.made(server, "ceiling");
    String path = "/operator/organisations/ceiling/caps";

    assertThat(server.operator().put(path, body(5, 50)).status()).isEqualTo(200);
    assertThat(tenant.systems().get("/caps").json().getInt("callsADay")).isEqualTo(50);
    assertThat(tenant.systems().put("/caps", body(6, 50)).status()).isEqualTo(403);
    assertThat(tenant.systems().put("/caps", body(5, 51)).status()).isEqualTo(403);
    cap(tenant, 4, 40);
    assertThat(server.operator().put(path, body(3, 50)).json().getInt("callsAtOnce")).isEqualTo(3);
    assertThat(tenant.systems().put("/caps", body(-1, 1)).status()).isEqualTo(400);
    assertThat(server.operator().put("/operator/organisations/none/caps", body(1, 1)).status())
        .isEqualTo(404);
  }

  @Test
  void nobodysOwnPhoneIsOneThatCostsExtra() {
    Tenant tenant = Tenant.made(server, "premium");
    Answer refused =
        tenant
            .systems()
            .put("/users/pat", "{\"firstName\": \"Pat\", \"mobile\": \"+449098790001\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("detail")).contains("premium rate");
    assertThat(refused.body()).doesNotContain("4490987");
  }

  @Test
  void aSupporterWhoseNumberCostsExtraIsNotCallable() {
    Tenant tenant = Tenant.made(server, "extra");
    tenant.list("one", "+449098790001");
    String session = "/sessions/" + tenant.session("ada", "one");

    Answer seen = tenant.systems().as("ada").get(session + "/supporters/one-1");
    assertThat(seen.text("status")).isEqualTo("NOT_CALLABLE");
  }

  private static void cap(Tenant tenant, int atOnce, int aDay) {
    Answer set = tenant.systems().with("If-Match", "*").put("/caps", body(atOnce, aDay));
    assertThat(set.status()).as(set.body()).isEqualTo(200);
  }

  private static String body(int atOnce, int aDay) {
    return "{\"callsAtOnce\": %d, \"callsADay\": %d}".formatted(atOnce, aDay);
  }
}
