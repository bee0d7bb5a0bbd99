package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Systems come in by keys: shown once, revoked at once, and good for no more than was said. */
@ExtendWith(Server.class)
class KeysTest {
  private final Running server;

  KeysTest(Running server) {
    this.server = server;
  }

  @Test
  void aKeyIsShownOnceAndRevokedAtOnce() {
    Tenant tenant = Tenant.made(server, "keys");
    Answer made = make(tenant, "admin");
    Client key = key(tenant, made);

    assertThat(key.get("/users").status()).isEqualTo(200);
    assertThat(tenant.systems().get("/keys").body())
        .contains(made.text("id"))
        .doesNotContain(made.text("key").substring(40));
    assertThat(tenant.systems().delete("/keys/" + made.text("id")).status()).isEqualTo(204);
    assertThat(key.get("/users").status()).isEqualTo(401);
    assertThat(tenant.systems().delete("/keys/none").status()).isEqualTo(404);
  }

  @Test
  void aKeyThatReadsChangesNothing() {
    Tenant tenant = Tenant.made(server, "reading");
    Client reader = key(tenant, make(tenant, "reading"));

    assertThat(reader.get("/users").status()).isEqualTo(200);
    assertThat(reader.put("/groups/west", "{\"name\": \"West\"}").status()).isEqualTo(403);
    assertThat(reader.as("root").put("/groups/west", "{\"name\": \"W\"}").status()).isEqualTo(403);
    assertThat(tenant.systems().get("/groups").body()).doesNotContain("west");
  }

  @Test
  void aKeyForCallingActsForCallersAndForNoAdmin() {
    Tenant tenant = Tenant.made(server, "calling");
    tenant.list("streets", "+447400100001");
    Client calling = key(tenant, make(tenant, "calling"));

    assertThat(calling.as("ada").post("/lists/streets/session", "").status()).isEqualTo(200);
    assertThat(calling.as("root").get("/users").status()).isEqualTo(403);
    assertThat(calling.get("/users").status()).isEqualTo(403);
    assertThat(calling.get("/me").status()).isEqualTo(200);
  }

  @Test
  void aKeyOfOneUserActsForNobodyElse() {
    Tenant tenant = Tenant.made(server, "own-key");
    Answer made =
        tenant
            .systems()
            .post("/keys", "{\"name\": \"dialler\", \"scope\": \"calling\", \"user\": \"ada\"}");
    Answer me = key(tenant, made).as("root").get("/me");

    assertThat(me.json().getJsonObject("user").getString("id")).isEqualTo("ada");
  }

  private static Answer make(Tenant tenant, String scope) {
    Answer made =
        tenant.systems().post("/keys", "{\"name\": \"k\", \"scope\": \"%s\"}".formatted(scope));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made;
  }

  private static Client key(Tenant tenant, Answer made) {
    return tenant.nobody().with("Authorization", "Bearer " + made.text("key"));
  }
}
