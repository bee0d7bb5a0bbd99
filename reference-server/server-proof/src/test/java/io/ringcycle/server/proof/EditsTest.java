package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody writes over what they have not seen. */
@ExtendWith(Server.class)
class EditsTest {
  private final Client systems;

  EditsTest(Running server) {
    systems = server.systems();
  }

  @Test
  void whoeverEditsNamesTheVersionThatTheyHaveRead() {
    edits("/groups/edited", "{\"name\": \"A\"}", "{\"name\": \"B\"}", "{\"name\": \"C\"}");
    edits(
        "/users/edited",
        "{\"firstName\": \"A\"}",
        "{\"firstName\": \"B\"}",
        "{\"firstName\": \"C\"}");
  }

  private void edits(String path, String one, String other, String third) {
    String made = tag(systems.put(path, one));
    problem(systems.put(path, other), 428, "condition-required");
    problem(systems.with("If-Match", "\"none\"").put(path, other), 412, "stale");

    String edited = tag(systems.with("If-Match", made).put(path, other));
    assertThat(edited).isNotEqualTo(made).isEqualTo(tag(systems.get(path)));
    problem(systems.with("If-Match", made).put(path, third), 412, "stale");
    assertThat(tag(systems.with("If-Match", "*").put(path, third))).isNotEqualTo(edited);
  }

  @Test
  void whatIsThereAlreadyNeedsNoEdit() {
    String made = tag(systems.put("/groups/same", "{\"name\": \"Same\"}"));

    assertThat(tag(systems.put("/groups/same", "{\"name\": \"Same\"}"))).isEqualTo(made);
    assertThat(tag(systems.with("If-Match", "\"7\"").put("/groups/same", "{\"name\": \"Same\"}")))
        .isEqualTo(made);
  }

  @Test
  void whoeverMeansToEditMakesNothingNew() {
    Client editor = systems.with("If-Match", "*");
    problem(editor.put("/groups/missing", "{\"name\": \"Missing\"}"), 412, "stale");
    problem(systems.get("/groups/missing"), 404, "not-found");
  }

  @Test
  void theNameOfASessionHasAVersionOfItsOwn() {
    Client root = systems.as("root");
    ok(
        systems.put(
            "/users/namer",
            "{\"firstName\": \"N\", \"mobile\": \"+447700900555\", \"admin\": true}"));
    ok(systems.put("/groups/named", "{\"name\": \"Named\"}"));
    Client namer = systems.as("namer");
    ok(namer.post("/lists", "{\"id\": \"named\", \"group\": \"named\", \"name\": \"named\"}"));
    String name = "/sessions/" + ok(namer.post("/lists/named/session", "")).text("id") + "/name";
    String read = tag(namer.get(name));
    ok(namer.post("/lists/named/members", "[{\"id\": \"named-1\"}]"));

    problem(root.put(name, "{\"name\": \"Mine\"}"), 428, "condition-required");
    ok(namer.with("If-Match", read).put(name, "{\"name\": \"Mine\"}"));
    problem(root.with("If-Match", read).put(name, "{\"name\": \"No, mine\"}"), 412, "stale");
    assertThat(namer.get(name).text("name")).isEqualTo("Mine");
  }

  private static String tag(Answer answer) {
    assertThat(ok(answer).header("ETag")).matches("\"[!-~]+\"");
    return answer.header("ETag");
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static void problem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.text("type")).isEqualTo("urn:ringcycle:problem:" + type);
  }
}
