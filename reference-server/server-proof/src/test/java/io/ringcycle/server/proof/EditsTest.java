package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody writes over what they have not seen. */
@ExtendWith(Server.class)
class EditsTest {
  private static final int MEETINGS = 10;

  private final Running server;
  private final Client systems;

  EditsTest(Running server) {
    this.server = server;
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

  @Test
  void whatIsThereFromTheBeginningIsEditedByWhoeverHasReadIt() {
    Client own = Tenant.made(server, "kept").systems();
    changes(own, "/caps", "/caps", caps(10), caps(20));
    changes(own, "/embedding/origins", "/embedding/origins", origin("a"), origin("b"));
  }

  private static String caps(int aDay) {
    return "{\"callsAtOnce\": 5, \"callsADay\": %d}".formatted(aDay);
  }

  private static String origin(String host) {
    return "{\"origins\": [\"https://%s.example\"]}".formatted(host);
  }

  @Test
  void aWebhookIsEditedByWhoeverHasReadIt() {
    Client own = Tenant.made(server, "hooked").systems();
    String hook =
        "/webhooks/"
            + ok(own.post("/webhooks", hook("a"))).json().getJsonObject("webhook").getString("id");
    changes(own, hook, hook, hook("b"), hook("c"));
  }

  private static String hook(String host) {
    return "{\"url\": \"https://%s.example/\", \"active\": false}".formatted(host);
  }

  @Test
  void aSupporterIsEditedByWhoeverHasReadThem() {
    Client own = Tenant.made(server, "described").systems().as("root");
    ok(own.put("/supporters/sue", "{\"name\": \"Sue\"}"));
    changes(
        own,
        "/supporters/sue",
        "/supporters/sue",
        "{\"name\": \"Sue B.\", \"tags\": [\"keen\"]}",
        "{\"name\": \"Sue B.\"}");
    problem(own.with("If-Match", "*").put("/supporters/tom", "{}"), 412, "stale");
    problem(own.get("/supporters/tom"), 404, "unknown-supporter");
  }

  @Test
  void aListItsExclusionsAndItsFilterAreEditedByWhoeverHasReadThem() {
    Tenant tenant = Tenant.made(server, "listed");
    tenant.list("streets", "+447400100076");
    Client own = tenant.systems().as("ada");
    String list = "/lists/streets";
    changes(own, list, list, "{\"name\": \"B\"}", "{\"name\": \"C\"}");
    changes(own, list + "/exclusions", list, hours(1), hours(2));
    String filter = list + "/filter";
    ok(own.put(filter, "{\"anyTag\": [\"a\"]}"));
    changes(own, filter, filter, "{\"anyTag\": [\"b\"]}", "{\"anyTag\": [\"c\"]}");
  }

  private static String hours(int hours) {
    return "{\"betweenContacts\": \"PT%dH\"}".formatted(hours);
  }

  @Test
  void aContactIsCorrectedByWhoeverHasReadIt() {
    Tenant tenant = Tenant.made(server, "corrected");
    tenant.list("streets", "+447400100077");
    Client own = tenant.systems().as("ada");
    String contacts = "/sessions/" + tenant.session("ada", "streets") + "/contacts";
    Answer logged =
        own.post(contacts, "{\"supporter\": \"streets-1\", \"result\": \"meaningful\"}");
    String contact = contacts + "/" + ok(logged).text("id");
    changes(
        own,
        contact,
        contact,
        "{\"result\": \"not_interested\"}",
        "{\"result\": \"not_contacted\"}");
    assertThat(ok(own.get(contact)).text("result")).isEqualTo("NOT_INTERESTED");
    problem(own.get(contacts + "/none"), 404, "unknown-contact");
  }

  @Test
  void ofTwoWhoEditTheSameAtTheSameMomentOneDoes() {
    Tenant tenant = Tenant.made(server, "same");
    tenant.list("same", "+447400100078");
    Client root = tenant.systems().as("root");
    String name = "/sessions/" + tenant.session("ada", "same") + "/name";
    String hook =
        "/webhooks/"
            + ok(root.post("/webhooks", hook("a"))).json().getJsonObject("webhook").getString("id");
    ok(root.put("/lists/same/filter", tagged("all")));
    for (int time = 0; time < MEETINGS; time++) {
      atOnce(root, "/lists/same", named("a" + time), named("b" + time));
      atOnce(root, "/lists/same/filter", tagged("a" + time), tagged("b" + time));
      atOnce(root, "/supporters/same-1", named("a" + time), named("b" + time));
      atOnce(root, name, named("a" + time), named("b" + time));
      atOnce(root, "/caps", caps(100 + time), caps(200 + time));
      atOnce(root, "/embedding/origins", origin("a" + time), origin("b" + time));
      atOnce(root, hook, hook("a" + time), hook("b" + time));
    }
  }

  private static void atOnce(Client client, String path, String one, String other) {
    new SameMoment(client, client).edits(path, one, other, () -> {});
  }

  private static String named(String name) {
    return "{\"name\": \"%s\"}".formatted(name);
  }

  private static String tagged(String tag) {
    return "{\"anyTag\": [\"%s\"]}".formatted(tag);
  }

  /**
   * @param read where the version is read
   */
  private static void changes(Client editor, String path, String read, String other, String third) {
    String before = tag(editor.get(read));
    problem(editor.put(path, other), 428, "condition-required");
    problem(editor.with("If-Match", "\"none\"").put(path, other), 412, "stale");

    ok(editor.with("If-Match", before).put(path, other));
    assertThat(tag(editor.get(read))).isNotEqualTo(before);
    problem(editor.with("If-Match", before).put(path, third), 412, "stale");
    ok(editor.put(path, other)); // changes nothing
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
