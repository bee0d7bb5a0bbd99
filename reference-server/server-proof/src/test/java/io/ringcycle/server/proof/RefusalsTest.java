package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever goes wrong is told as RFC 9457 has it: never as a page, never with a stack trace. */
@ExtendWith(Server.class)
class RefusalsTest {
  private static final List<String> JSON = List.of("Content-Type", "application/json");

  private final Client nobody;
  private final Client systems;

  RefusalsTest(Running server) {
    nobody = Client.nobody(server.url());
    systems = server.systems();
  }

  @Test
  void whoeverHasNotShownWhoTheyAreIsAskedTo() {
    problem(nobody.get("/users"), 401, "unauthenticated");
    problem(nobody.with("Authorization", "Bearer rk_a_b").get("/users"), 401, "unauthenticated");
    problem(nobody.with("Authorization", "Basic YTpi").get("/lists"), 401, "unauthenticated");
  }

  @Test
  void theSecretOfSetUpWorksOnce() {
    String again =
        "{\"secret\": \"for-tests-and-for-nothing-else\", \"organisation\": \"b\", \"name\": \"B\","
            + " \"adminId\": \"x\", \"admin\": {\"firstName\": \"X\"}}";
    problem(nobody.post("/setup", again), 403, "not-allowed");
  }

  @Test
  void bodiesThatAreNoneAreRefused() {
    for (String body : List.of("nonsense", "{", "[]", "\"text\"", "{\"id\": {}}", "{\"id\": 7")) {
      Answer answer = systems.as("root").post("/lists", body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.type()).isEqualTo("application/problem+json");
    }
  }

  @Test
  void aBodyThatIsTooLongOrTooDeepOrInNoEncodingIsNotTakenIn() {
    Client root = systems.as("root");
    problem(root.post("/lists", "{\"id\": \"" + "x".repeat(2_000_000) + "\"}"), 413, "too-large");
    problem(root.post("/lists", "[".repeat(33) + "]".repeat(33)), 400, "bad-json");
    byte[] latin = "{\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    problem(root.send("POST", "/lists", JSON, latin), 400, "bad-json");
  }

  @Test
  void whatTheContainerItselfRefusesIsToldInTheSameWords() {
    byte[] none = new byte[0];
    problem(systems.get("/sessions/..%2F..%2Fetc/queue"), 404, "not-found");
    problem(systems.send("GET", "/users", List.of("Accept", "*/*;q=2"), none), 400, "bad-input");
    problem(systems.send("POST", "/lists", List.of("Content-Type", ",;="), none), 400, "bad-input");
    problem(
        systems.send("GET", "/users", List.of("Accept", "text/html"), none), 406, "not-acceptable");
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    problem(systems.put("/groups/nameless", "{\"name\": \"\"}"), 400, "bad-input");
    problem(systems.put("/users/nameless", "{\"firstName\": \" \"}"), 400, "bad-input");
    problem(systems.put("/users/%20", "{\"firstName\": \"Ada\"}"), 400, "bad-input");
    problem(systems.get("/users/nameless"), 404, "not-found");
  }

  @Test
  void whatIsNotThereAndWhatCannotBeDoneThereIsToldSo() {
    problem(systems.get("/nowhere"), 404, "not-found");
    problem(systems.as("root").get("/sessions/none"), 404, "unknown-session");
    problem(systems.as("root").get("/lists/none"), 404, "unknown-list");
    problem(systems.put("/lists", "{}"), 405, "method-not-allowed");
  }

  @Test
  void aSystemThatDoesNotSayForWhomItAsksIsTold() {
    problem(systems.get("/lists"), 400, "bad-input");
    problem(systems.as("nobody-known").get("/lists"), 401, "unauthenticated");
  }

  private static void problem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).isEqualTo("urn:ringcycle:problem:" + type);
    assertThat(answer.text("detail")).isNotBlank();
  }
}
