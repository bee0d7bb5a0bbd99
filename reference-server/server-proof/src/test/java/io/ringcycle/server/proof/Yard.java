package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Server.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation of two groups: one that is littered, and a garden beside it, that stays as it
 * was.
 */
record Yard(Client systems) {
  static Yard made(Running server, String organisation) {
    Yard yard = new Yard(Tenant.made(server, organisation).systems());
    yard.group("litter", "litterer", "+447700900777");
    yard.group("garden", "gardener", "+447700900778");
    yard.list("litter", "litterer", "+447400300001");
    yard.list("garden", "gardener", "+447400300002");
    return yard;
  }

  /** Whoever sends what nobody should. */
  Client litterer() {
    return systems.as("litterer");
  }

  /** The ids that the litter may reach. */
  List<String> known() {
    return List.of("litterer", "litter", "litter-1", session("litter", "litterer"));
  }

  /** Whatever of the garden can be seen. */
  List<JsonObject> garden() {
    Client root = systems.as("root");
    String session = "/sessions/" + session("garden", "gardener");
    return Stream.of(
            "/users/gardener",
            "/lists/garden",
            session,
            session + "/queue",
            session + "/cycles",
            session + "/line",
            session + "/supporters?limit=200")
        .map(path -> apart(ok(root.get(path)).json()))
        .toList();
  }

  /**
   * Without the time to look again: any caller of the organisation on a line may bring that about.
   */
  private static JsonObject apart(JsonObject seen) {
    return Json.createObjectBuilder(seen).remove("lookAgainAt").build();
  }

  private String session(String list, String user) {
    return ok(systems.as(user).post("/lists/" + list + "/session", "")).text("id");
  }

  private void group(String group, String leader, String mobile) {
    ok(systems.put("/users/" + leader, "{\"firstName\": \"M\", \"mobile\": \"" + mobile + "\"}"));
    ok(systems.put("/groups/" + group, "{\"name\": \"" + group + "\"}"));
    assertThat(
            systems
                .put("/groups/" + group + "/leaders/" + leader, "{\"role\": \"captain\"}")
                .status())
        .isEqualTo(204);
  }

  private void list(String id, String leader, String number) {
    ok(
        systems
            .as(leader)
            .post(
                "/lists",
                "{\"id\": \"%1$s\", \"group\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id)));
    ok(
        systems
            .as(leader)
            .post(
                "/lists/" + id + "/members",
                "[{\"id\": \"%1$s-1\", \"number\": \"%2$s\"}, {\"id\": \"%1$s-2\"}]"
                    .formatted(id, number)));
  }
}
