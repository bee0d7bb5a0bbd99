package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An admin sees who saw and changed what; nobody's words and numbers are in it. */
@ExtendWith(Server.class)
class AuditTest {
  private final Running server;

  AuditTest(Running server) {
    this.server = server;
  }

  @Test
  void whatWasChangedStandsThereWithWhoChangedIt() {
    Tenant tenant = Tenant.made(server, "audited");
    Answer page = tenant.systems().get("/audit");

    assertThat(deeds(page))
        .contains(
            "PUT /users/{user} user=ada",
            "PUT /groups/{group} group=east",
            "PUT /groups/{group}/leaders/{user} group=east user=ada",
            "POST /operator/organisations ");
    assertThat(page.body()).doesNotContain("+4477").doesNotContain("East");
    assertThat(page.items().getJsonObject(0).getString("actor")).startsWith("key ");
  }

  @Test
  void whatWasSeenStandsThereOnceInTenMinutes() {
    Tenant tenant = Tenant.made(server, "seen");
    tenant.systems().as("root").get("/users/ada");
    tenant.systems().as("root").get("/users/ada");
    tenant.systems().as("root").get("/users/root");

    assertThat(deeds(tenant.systems().get("/audit")))
        .containsOnlyOnce("GET /users/{user} user=ada", "GET /users/{user} user=root");
  }

  @Test
  void whoSignedInStandsThere() {
    Tenant tenant = Tenant.made(server, "signed-in");
    tenant.browser();

    assertThat(deeds(tenant.systems().get("/audit"))).contains("POST /invitations/accept ");
  }

  @Test
  void whichKeyActedInASessionStandsThere() {
    Tenant tenant = Tenant.made(server, "acted");
    tenant.list("one", "+447400100062");
    String session = tenant.session("ada", "one");
    Answer key = tenant.systems().post("/keys", "{\"name\": \"crm\", \"scope\": \"calling\"}");
    tenant
        .nobody()
        .with("Authorization", "Bearer " + key.text("key"))
        .as("ada")
        .post(
            "/sessions/" + session + "/skips",
            "{\"supporter\": \"one-1\", \"type\": \"this_cycle\"}");

    JsonObject last = tenant.systems().get("/audit").items().getJsonObject(0);
    assertThat(last.getString("deed")).isEqualTo("POST /sessions/{session}/skips");
    assertThat(last.getString("subject")).isEqualTo("session=" + session);
    assertThat(last.getString("actor")).isEqualTo("ada");
    assertThat(last.getString("means")).isEqualTo("key " + key.text("id"));
  }

  @Test
  void whatWasRefusedIsNotToldAsDone() {
    Tenant tenant = Tenant.made(server, "refused");
    tenant.systems().as("ada").put("/users/eve", "{\"firstName\": \"Eve\"}");
    tenant.systems().put("/users/eve", "{}");

    assertThat(deeds(tenant.systems().get("/audit"))).noneMatch(deed -> deed.contains("eve"));
  }

  @Test
  void theTrailIsReadByPagesTheLatestFirst() {
    Tenant tenant = Tenant.made(server, "paged");
    List<String> all = deeds(tenant.systems().get("/audit?limit=200"));
    List<String> read = new ArrayList<>();
    Answer page = tenant.systems().get("/audit?limit=2");
    read.addAll(deeds(page));
    while (page.json().containsKey("next")) {
      page = tenant.systems().get("/audit?limit=2&after=" + page.text("next"));
      read.addAll(deeds(page));
    }

    assertThat(read).endsWith(all.toArray(String[]::new));
    assertThat(tenant.systems().as("ada").get("/audit").status()).isEqualTo(403);
  }

  @Test
  void whatWasDoneInASessionIsReadFromItsFacts() {
    Tenant tenant = Tenant.made(server, "facts");
    tenant.list("one", "+447400100061");
    String session = "/sessions/" + tenant.session("ada", "one");
    tenant
        .systems()
        .as("ada")
        .post(
            session + "/skips",
            "{\"supporter\": \"one-1\", \"type\": \"removal\", \"reason\": \"A secret\"}");

    Answer facts = tenant.systems().get(session + "/audit");
    JsonObject last = facts.items().getJsonObject(facts.items().size() - 1);
    assertThat(last.getString("what")).isEqualTo("skipped");
    assertThat(last.getString("by")).isEqualTo("ada");
    assertThat(last.getString("supporter")).isEqualTo("one-1");
    assertThat(facts.body()).doesNotContain("A secret").doesNotContain("+44");
    assertThat(tenant.systems().get("/sessions/none/audit").status()).isEqualTo(404);
  }

  private static List<String> deeds(Answer page) {
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    return page.items().getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("deed") + " " + one.getString("subject"))
        .toList();
  }
}
