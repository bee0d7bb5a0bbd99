package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why somebody can be called in a session now, or not. */
@ExtendWith(Server.class)
class ExplanationTest {
  private final Tenant tenant;
  private final Client ada;
  private final String session;

  ExplanationTest(Running server) {
    tenant = Tenant.made(server, "why-" + System.nanoTime());
    tenant.list("streets", "+447400100078");
    ada = tenant.systems().as("ada");
    ada.post("/lists/streets/members", "[{\"id\": \"none\", \"name\": \"N\"}]").well();
    session = "/sessions/" + tenant.session("ada", "streets");
  }

  @Test
  void whoeverIsInTheQueueCanBeCalledNow() {
    JsonObject told = explained("streets-1");
    assertThat(told.getBoolean("callable")).isTrue();
    assertThat(told.getString("status")).isEqualTo("AVAILABLE");
    assertThat(told.getJsonArray("because")).isEmpty();
    assertThat(told.getJsonObject("back").getString("when")).isEqualTo("NOW");
  }

  @Test
  void everyRuleThatKeepsSomebodyOutIsToldWithWhatItRestsOn() {
    Instant before = Instant.now();
    ada.post(
            session + "/skips",
            "{\"supporter\": \"streets-1\", \"type\": \"quick\", \"minutes\": 30}")
        .well();

    JsonObject told = explained("streets-1");
    assertThat(told.getBoolean("callable")).isFalse();
    JsonObject skip = told.getJsonArray("because").getJsonObject(0);
    assertThat(skip.getString("kind")).isEqualTo("SKIPPED_BY_LEADER");
    Instant since = Instant.parse(skip.getString("since"));
    assertThat(since).isBetween(before.minusSeconds(1), Instant.now());
    assertThat(Instant.parse(told.getJsonObject("back").getString("at")))
        .isEqualTo(since.plus(Duration.ofMinutes(30)));
  }

  @Test
  void whoeverWasRemovedIsToldWithTheWordsOfWhoeverRemovedThem() {
    ada.post(
            session + "/skips",
            "{\"supporter\": \"streets-1\", \"type\": \"removal\", \"reason\": \"moved away\"}")
        .well();

    JsonObject removal = explained("streets-1").getJsonArray("because").getJsonObject(0);
    assertThat(removal.getString("kind")).isEqualTo("REMOVED");
    assertThat(removal.getString("by")).isEqualTo("ada");
    assertThat(removal.getString("reason")).isEqualTo("moved away");
  }

  @Test
  void whoeverCannotBeCalledAtAllIsToldWhyAndNeverComesBack() {
    JsonObject told = explained("none");
    JsonObject bar = told.getJsonArray("because").getJsonObject(0);
    assertThat(bar.getString("rule")).isEqualTo("STAT-4");
    assertThat(bar.getString("bar")).isEqualTo("NO_NUMBER");
    assertThat(told.getJsonObject("back").getString("when")).isEqualTo("NEVER");
    ada.get(session + "/supporters/nobody/explanation").refused(404, "not-on-the-list");
  }

  private JsonObject explained(String supporter) {
    return ada.get(session + "/supporters/" + supporter + "/explanation").well().json();
  }
}
