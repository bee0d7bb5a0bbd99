package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Somebody who phones, and the simulated people whom they reach.
 *
 * @param systems ask for the organisation
 * @param caller asks for whoever phones
 * @param mobile of the caller
 */
record Floor(Client systems, Client caller, String mobile) {
  /** A captain of a group of their own. */
  static Floor of(Client systems, String user, String mobile) {
    ok(
        systems.put(
            "/users/" + user,
            "{\"firstName\": \"%s\", \"mobile\": \"%s\"}".formatted(user, mobile)));
    ok(systems.put("/groups/" + user + "-group", "{\"name\": \"Group\"}"));
    Answer leads =
        systems.put("/groups/" + user + "-group/leaders/" + user, "{\"role\": \"captain\"}");
    assertThat(leads.status()).isEqualTo(204);
    return new Floor(systems, systems.as(user), mobile);
  }

  /** The same, asked of another node. */
  Floor at(String url) {
    return new Floor(systems.at(url), caller.at(url), mobile);
  }

  /** What somebody does from their next call on, in the words of a play. */
  void plays(String who, String play) {
    ok(systems.put("/simulator/people/" + who, "{\"plays\": [" + play + "]}"));
  }

  /** The path of the caller's session on a new list with one person behind each number. */
  String session(String list, String... numbers) {
    String group = caller.headers().get(caller.headers().size() - 1) + "-group";
    ok(
        caller.post(
            "/lists",
            "{\"id\": \"%1$s\", \"group\": \"%2$s\", \"name\": \"%1$s\"}".formatted(list, group)));
    for (int place = 0; place < numbers.length; place++) {
      ok(
          caller.post(
              "/lists/" + list + "/members",
              "[{\"id\": \"%s-%d\", \"name\": \"P\", \"number\": \"%s\"}]"
                  .formatted(list, place + 1, numbers[place])));
    }
    return "/sessions/" + ok(caller.post("/lists/" + list + "/session", "")).text("id");
  }

  /** What happens on the line once it is so. */
  JsonObject awaitLine(String session, String state) {
    until(() -> line(session).getString("state").equals(state));
    return line(session);
  }

  /** Does it as whoever is at the far end, once there is such a leg of which it can be done. */
  void byHand(boolean asCaller, String deed) {
    until(() -> legs(asCaller).anyMatch(leg -> done(leg, deed)));
  }

  private Stream<String> legs(boolean callers) {
    return ok(systems.get("/simulator/legs?limit=200")).items().stream()
        .map(JsonValue::asJsonObject)
        .filter(leg -> leg.getBoolean("caller") == callers)
        .map(leg -> leg.getString("id"));
  }

  private boolean done(String leg, String deed) {
    return systems.post("/simulator/legs/" + leg + "/" + deed, "").status() == 200;
  }

  private JsonObject line(String session) {
    return ok(caller.get(session + "/line")).json();
  }

  /** Asks again and again, with patience. */
  static void until(BooleanSupplier answer) {
    Patience.until(answer);
  }

  static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
