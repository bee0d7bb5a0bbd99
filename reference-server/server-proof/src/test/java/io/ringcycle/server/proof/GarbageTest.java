package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is sent to whatever operation: it is refused in the words of a problem, nothing breaks,
 * and what was not meant stays as it was. More of it: {@code -Dgarbage.seed=7 -Dgarbage.times=99}.
 */
@ExtendWith(Server.class)
class GarbageTest {
  private static final int TIMES = Integer.getInteger("garbage.times", 12);
  private static final long SEED = Long.getLong("garbage.seed", 1);

  private final Running server;
  private final Client systems;

  GarbageTest(Running server) {
    this.server = server;
    this.systems = server.systems();
  }

  @BeforeEach
  void thereIsSomethingToBreak() {
    user("litterer", "+447700900777");
    user("gardener", "+447700900778");
    ok(systems.put("/groups/litter", "{\"name\": \"Litter\"}"));
    ok(systems.put("/groups/garden", "{\"name\": \"Garden\"}"));
    list("litter", "litterer", "+447400300001");
    list("garden", "gardener", "+447400300002");
  }

  @Test
  void nothingThatIsSentBreaksTheServerOrWhatItKeeps() {
    List<JsonObject> before = garden();
    int saidBefore = Running.log().size();

    Garbage garbage =
        new Garbage(SEED, List.of("litterer", "litter", "litter-1", session("litter", "litterer")));
    assertThat(broken(garbage)).as("seed " + SEED).isEmpty();

    assertThat(garden()).isEqualTo(before);
    assertThat(Running.log().stream().skip(saidBefore))
        .as("seed " + SEED)
        .noneMatch(line -> line.contains("request failed"));
  }

  private List<String> broken(Garbage garbage) {
    List<String> broken = new ArrayList<>();
    for (Contract.Operation operation : operations()) {
      for (int time = 0; time < TIMES; time++) {
        Sent sent = Sent.of(operation, garbage);
        tryOut(sent, garbage.oneIn(6) ? systems : systems.as("litterer"))
            .ifPresent(wrong -> broken.add(sent + "\n" + wrong));
      }
    }
    return broken;
  }

  /** But those whose answers nobody hears to the end. */
  private List<Contract.Operation> operations() {
    return Contract.of(server.url()).operations().stream().filter(one -> !one.streams()).toList();
  }

  private static Optional<String> tryOut(Sent sent, Client client) {
    try {
      Answer answer = sent.by(client);
      assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
      assertThat(answer.body()).doesNotContainIgnoringCase("<html", "exception", "\tat ");
      return Optional.empty();
    } catch (AssertionError | UncheckedIOException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  /** Whatever of the other list can be seen. */
  private List<JsonObject> garden() {
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

  private void user(String id, String mobile) {
    ok(systems.put("/users/" + id, "{\"firstName\": \"M\", \"mobile\": \"" + mobile + "\"}"));
  }

  private void list(String id, String leader, String number) {
    assertThat(
            systems.put("/groups/" + id + "/leaders/" + leader, "{\"role\": \"captain\"}").status())
        .isEqualTo(204);
    String list = "{\"id\": \"%1$s\", \"group\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id);
    ok(systems.as(leader).post("/lists", list));
    String people =
        "[{\"id\": \"%1$s-1\", \"number\": \"%2$s\"}, {\"id\": \"%1$s-2\"}]".formatted(id, number);
    ok(systems.as(leader).post("/lists/" + id + "/members", people));
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
