package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calling page in another system's opens one session, for minutes, from where it may. */
@ExtendWith(Server.class)
class EmbeddingTest {
  private static final String CRM = "https://crm.example.org";
  private final Running server;

  EmbeddingTest(Running server) {
    this.server = server;
  }

  @Test
  void aTokenOpensOneSessionAndNothingElse() {
    Tenant tenant = Tenant.made(server, "embed");
    tenant.list("one", "+447400100011");
    tenant.list("other", "+447400100012");
    String other = tenant.session("ada", "other");
    Answer made = tenant.systems().post("/embed-tokens", "{\"user\": \"ada\", \"list\": \"one\"}");
    Client page = page(tenant, made);
    String own = "/sessions/" + made.text("session");

    assertThat(page.get(own).status()).isEqualTo(200);
    assertThat(page.get(own + "/queue").status()).isEqualTo(200);
    assertThat(page.get("/me").text("by")).isEqualTo("embed token");
    assertThat(page.get("/sessions/" + other).status()).isEqualTo(403);
    assertThat(page.get("/sessions").status()).isEqualTo(403);
    assertThat(page.get("/lists").status()).isEqualTo(403);
    assertThat(page.get("/users").status()).isEqualTo(403);
  }

  @Test
  void aTokenIsMadeByASystemForTheUsersOwnSession() {
    Tenant tenant = Tenant.made(server, "minted");
    tenant.list("one", "+447400100021");
    tenant.user("bob", "+447700900002");
    tenant.leads("bob", "east", "vice_captain");
    String session = tenant.session("ada", "one");
    String body = "{\"user\": \"%s\", \"session\": \"" + session + "\", \"minutes\": 1}";

    assertThat(tenant.systems().post("/embed-tokens", body.formatted("ada")).status())
        .isEqualTo(200);
    assertThat(tenant.systems().post("/embed-tokens", body.formatted("bob")).status())
        .isEqualTo(404);
    assertThat(tenant.systems().post("/embed-tokens", body.formatted("eve")).status())
        .isEqualTo(404);
    assertThat(tenant.systems().as("ada").post("/embed-tokens", body.formatted("ada")).status())
        .isEqualTo(403);
    assertThat(
            tenant
                .systems()
                .post("/embed-tokens", "{\"user\": \"ada\", \"list\": \"one\", \"minutes\": 61}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void aBrowserAsksFromTheSitesThatTheOrganisationHasNamed() {
    Tenant tenant = Tenant.made(server, "sites");
    tenant.list("one", "+447400100031");
    Answer made = tenant.systems().post("/embed-tokens", "{\"user\": \"ada\", \"list\": \"one\"}");
    Client page = page(tenant, made).with("Origin", CRM);
    String own = "/sessions/" + made.text("session");

    assertThat(page.get(own).status()).isEqualTo(403);
    allow(tenant, CRM);
    Answer seen = page.get(own);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.header("Access-Control-Allow-Origin")).isEqualTo(CRM);
    assertThat(seen.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(Tenant.made(server, "sites-b").systems().with("Origin", CRM).get("/users").status())
        .isEqualTo(403);
  }

  @Test
  void aBrowserIsToldBeforehandWhatASiteMayAsk() {
    Tenant tenant = Tenant.made(server, "preflight");
    allow(tenant, "https://pre.example.org");
    Client before = tenant.nobody().with("Access-Control-Request-Method", "POST");

    Answer known =
        before.with("Origin", "https://pre.example.org").unchecked("OPTIONS", "/lists", "");
    assertThat(known.status()).isEqualTo(204);
    assertThat(known.header("Access-Control-Allow-Origin")).isEqualTo("https://pre.example.org");
    assertThat(known.header("Access-Control-Allow-Headers")).contains("Authorization");
    Answer foreign =
        before.with("Origin", "https://evil.example").unchecked("OPTIONS", "/lists", "");
    assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(foreign.header("Access-Control-Allow-Methods")).isEmpty();
  }

  @Test
  void onlyTheSitesThatTheOrganisationHasNamedFrameItsPages() {
    Tenant tenant = Tenant.made(server, "framed");
    allow(tenant, "https://frame.example.org");

    Answer embedded = tenant.nobody().page("/embed/framed/sessions/any");
    assertThat(embedded.header("Content-Security-Policy"))
        .contains("frame-ancestors 'self' https://frame.example.org");
    assertThat(embedded.header("X-Frame-Options")).isEmpty();
    assertThat(tenant.nobody().page("/").header("Content-Security-Policy"))
        .contains("frame-ancestors 'none'");
    assertThat(tenant.nobody().page("/embed/other/x").header("Content-Security-Policy"))
        .doesNotContain("frame.example.org");
  }

  @Test
  void everyAnswerIsHeldShort() {
    Tenant tenant = Tenant.made(server, "headers");
    for (Answer answer :
        List.of(
            tenant.systems().get("/users"),
            tenant.nobody().get("/users"),
            tenant.nobody().get("/nowhere"),
            tenant.systems().post("/lists", "nonsense"))) {
      assertThat(answer.header("Content-Security-Policy"))
          .isEqualTo("default-src 'none'; frame-ancestors 'none'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void whatIsNoOriginIsRefused() {
    Tenant tenant = Tenant.made(server, "no-origin");
    for (String wrong :
        List.of(
            "*",
            "https://*.example.org",
            "http://crm.example.org",
            "https://crm.example.org/path",
            "https://a.example 'unsafe-inline'",
            "null")) {
      Answer refused =
          tenant.systems().put("/embedding/origins", "{\"origins\": [\"" + wrong + "\"]}");
      assertThat(refused.status()).as(wrong).isEqualTo(400);
    }
  }

  private static void allow(Tenant tenant, String origin) {
    Answer allowed =
        tenant
            .systems()
            .with("If-Match", "*")
            .put("/embedding/origins", "{\"origins\": [\"" + origin + "\"]}");
    assertThat(allowed.status()).as(allowed.body()).isEqualTo(200);
  }

  private static Client page(Tenant tenant, Answer made) {
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return tenant.nobody().with("Authorization", "Bearer " + made.text("token"));
  }
}
