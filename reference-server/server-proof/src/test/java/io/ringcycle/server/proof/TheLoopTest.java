package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty server to a list that was called, by HTTP alone. */
@ExtendWith(Server.class)
class TheLoopTest {
  private final Client systems;
  private final Client ada;

  TheLoopTest(Running server) {
    systems = server.systems();
    ada = systems.as("ada");
  }

  @BeforeEach
  void adaLeadsAGroup() {
    ok(systems.put("/users/ada", "{\"firstName\": \"Ada\", \"mobile\": \"+447700900001\"}"));
    ok(systems.put("/groups/east", "{\"name\": \"East\"}"));
    assertThat(systems.put("/groups/east/leaders/ada", "{\"role\": \"captain\"}").status())
        .isEqualTo(204);
    // or her telephone presses keys of its own
    ok(systems.put("/simulator/people/+447700900001", "{\"plays\": [{\"type\": \"by_hand\"}]}"));
  }

  @Test
  void aCallerWorksThroughAListBySimulatedPhone() {
    list("streets", 2);
    String session = "/sessions/" + ok(ada.post("/lists/streets/session", "")).text("id");
    ok(ada.post(session + "/line/start", ""));

    String first = callAndLog(session, "meaningful");
    ok(ada.post(session + "/line/next", ""));
    String second = callAndLog(session, "not_contacted");

    assertThat(Set.of(first, second)).containsExactlyInAnyOrder("streets-1", "streets-2");
    JsonObject view = ok(ada.get(session)).json();
    assertThat(view.getInt("completed")).isEqualTo(1);
    assertThat(view.getJsonObject("total").getInt("calls")).isEqualTo(2);
    ok(ada.post(session + "/line/hang-up", ""));
  }

  @Test
  void whoeverIsSkippedIsNotNextAndComesBackWhenAsked() {
    list("skips", 2);
    String session = "/sessions/" + ok(ada.post("/lists/skips/session", "")).text("id");

    Answer skipped =
        ok(
            ada.post(
                session + "/skips",
                "{\"supporter\": \"skips-1\", \"type\": \"quick\", \"minutes\": 30}"));
    assertThat(skipped.text("status")).isEqualTo("SKIPPED_BY_LEADER");
    assertThat(next(session)).isEqualTo("skips-2");

    ok(ada.delete(session + "/skips/skips-1"));
    assertThat(next(session)).isEqualTo("skips-1");
  }

  @Test
  void aRepeatedCommandUnderOneKeyIsCarriedOutOnce() {
    list("once", 1);
    String session = "/sessions/" + ok(ada.post("/lists/once/session", "")).text("id");
    Client again = ada.with("Idempotency-Key", "a-cycle");
    String log = "{\"supporter\": \"once-1\", \"result\": \"meaningful\"}";

    String contact = ok(again.post(session + "/contacts", log)).text("id");
    assertThat(ok(again.post(session + "/contacts", log)).text("id")).isEqualTo(contact);
    assertThat(again.post(session + "/cycles", "{\"early\": true}").status()).isEqualTo(422);
  }

  private String next(String session) {
    return ok(ada.get(session + "/queue")).items().getJsonObject(0).getString("id");
  }

  private void list(String id, int people) {
    ok(
        ada.post(
            "/lists", "{\"id\": \"%1$s\", \"group\": \"east\", \"name\": \"%1$s\"}".formatted(id)));
    for (int place = 1; place <= people; place++) {
      String number = "+4474001%05d".formatted(Math.floorMod(id.hashCode() + place, 100_000));
      ok(
          ada.post(
              "/lists/" + id + "/members",
              "[{\"id\": \"%s-%d\", \"name\": \"P\", \"number\": \"%s\"}]"
                  .formatted(id, place, number)));
    }
  }

  /** Until the supporter's call has ended; whoever is rung takes it, and hangs up. */
  private String callAndLog(String session, String result) {
    JsonObject line = awaitLog(session);
    ok(ada.post(session + "/contacts", "{\"result\": \"%s\"}".formatted(result)));
    return line.getJsonObject("call").getString("supporter");
  }

  private JsonObject awaitLog(String session) {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(end)) {
      JsonObject line = ok(ada.get(session + "/line")).json();
      if (line.getString("state").equals("LOG_THE_CONTACT")) {
        return line;
      }
      lend();
    }
    throw new AssertionError("no call has ended for a minute");
  }

  /** Does by hand what whoever is called would do in their own time. */
  private void lend() {
    for (JsonValue one : ok(systems.get("/simulator/legs?limit=200")).items()) {
      JsonObject leg = one.asJsonObject();
      deed(leg).ifPresent(deed -> systems.post(path(leg) + deed, ""));
    }
  }

  private static Optional<String> deed(JsonObject leg) {
    boolean rings = leg.getString("state").equals("RINGING");
    if (rings) {
      return Optional.of(leg.getBoolean("caller") ? "/answer" : "/decline");
    } else if (leg.getBoolean("caller")) {
      return leg.getBoolean("asked") ? Optional.of("/press-key") : Optional.empty();
    }
    return Optional.of("/hang-up");
  }

  private static String path(JsonObject leg) {
    return "/simulator/legs/" + leg.getString("id");
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
