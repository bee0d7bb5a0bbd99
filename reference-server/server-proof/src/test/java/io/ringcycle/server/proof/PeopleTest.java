package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Supporters beyond any session: kept, found, shown to whom they concern, and erased. */
@ExtendWith(Server.class)
class PeopleTest {
  private final Running server;

  PeopleTest(Running server) {
    this.server = server;
  }

  @Test
  void anAdminTakesSomebodyInAndChangesThemWithAllThatIsKnown() {
    Leaders of = Leaders.of(server, "keep");
    String path = "/supporters/" + of.id("zoe");
    String zoe =
        """
        {"name": "Zoë Brännström", "number": "%s", "tags": ["keen"], "zone": "Europe/Oslo",
         "details": {"town": "Larkford"}}
        """;
    JsonObject made = of.root().put(path, zoe.formatted(of.number("zoe"))).well().json();
    assertThat(made.getString("number")).isEqualTo(of.number("zoe"));
    assertThat(made.getString("zone")).isEqualTo("Europe/Oslo");
    assertThat(made.getJsonObject("details").getString("town")).isEqualTo("Larkford");
    assertThat(made.getString("contacts")).isEqualTo("NEVER");

    of.root()
        .with("If-Match", "*")
        .put(path, "{\"name\": \"Zoë B.\", \"number\": \"nonsense\"}")
        .well();
    JsonObject changed = of.root().get(path).well().json();
    assertThat(changed.getString("notCallable")).isEqualTo("INVALID_NUMBER");
    assertThat(changed.getString("numberProblem")).isNotBlank();
    assertThat(changed.getJsonArray("tags")).isEmpty();
  }

  @Test
  void peopleAreFoundByTheBeginningsOfTheirNamesPageByPageAndByTheirNumber() {
    Leaders of = Leaders.of(server, "find");
    of.root().put("/supporters/" + of.id("a"), of.person("a", "José Findlay Ibáñez")).well();
    of.root().put("/supporters/" + of.id("b"), of.person("b", "Findlay Jones")).well();
    of.root().put("/supporters/" + of.id("c"), of.person("c", "Findlay Aaron")).well();
    assertThat(of.root().get("/supporters?name=findl+jos").each("id")).containsExactly(of.id("a"));
    Answer first = of.root().get("/supporters?name=FINDLAY&limit=2");
    assertThat(first.each("id")).containsExactly(of.id("c"), of.id("b"));
    assertThat(
            of.root()
                .get("/supporters?name=findlay&limit=2&after=" + first.text("next"))
                .each("id"))
        .containsExactly(of.id("a"));
    assertThat(of.root().get("/supporters?number=" + Client.encoded(of.number("b"))).each("id"))
        .containsExactly(of.id("b"));
    of.root()
        .with("If-Match", "*")
        .put("/supporters/" + of.id("b"), of.person("b", "Other Jones"))
        .well();
    assertThat(of.root().get("/supporters?name=findlay").each("id"))
        .containsExactly(of.id("c"), of.id("a"));
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    Leaders of = Leaders.of(server, "nonsense");
    of.root().get("/supporters?number=nonsense").refused(400, "bad-input");
    of.root().get("/supporters?limit=201").refused(400, "bad-input");
    of.root().get("/supporters?after=%3F%3F").refused(400, "bad-input");
    of.root().get("/supporters/" + of.id("nobody")).refused(404, "unknown-supporter");
    of.root()
        .put("/supporters/" + of.id("x"), "{\"zone\": \"Mars/Olympus\"}")
        .refused(400, "bad-input");
    server.systems().put("/users/(server)", "{\"firstName\": \"X\"}").refused(400, "bad-input");
  }

  @Test
  void aLeaderSeesThePeopleOfTheirGroupsAloneAndTheirNumbersMaskedAmongOthers() {
    Leaders of = Leaders.of(server, "walls");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members", "[" + of.person("ann", "Wallsend Ann") + "]").well();
    of.root().put("/supporters/" + of.id("bea"), of.person("bea", "Wallsend Bea")).well();

    assertThat(of.root().get("/supporters?name=wallsend").items()).hasSize(2);
    Answer seen = of.mia().get("/supporters?name=wallsend");
    assertThat(seen.each("id")).containsExactly(of.id("ann"));
    assertThat(seen.each("number").get(0)).startsWith("+***").endsWith(last(of.number("ann")));
    assertThat(of.noa().get("/supporters?name=wallsend").items()).isEmpty();
    String ann = "/supporters/" + of.id("ann");
    assertThat(of.mia().get(ann).text("number")).isEqualTo(of.number("ann"));
    of.noa().get(ann).refused(403, "not-allowed");
    of.noa().put(ann, of.person("ann", "Mine")).refused(403, "not-allowed");
    of.mia().put("/supporters/" + of.id("new"), "{}").refused(403, "not-allowed");
    of.mia().get(ann + "/data").refused(403, "forbidden");
  }

  private static String last(String number) {
    return number.substring(number.length() - 3);
  }

  @Test
  void aContactThatWasMadeElsewhereCountsAndIsCorrectedByWhoeverSentIt() {
    Leaders of = Leaders.of(server, "elsewhere");
    String list = metElsewhere(of, "eva", "crm-7");
    assertThat(contacts(of, "eva")).isEqualTo("MEANINGFUL");

    String contact =
        "/sessions/" + of.mia().post(list + "/session", "").text("id") + "/contacts/crm-7";
    String other = "{\"result\": \"not_interested\"}";
    of.mia().put(contact, other).refused(428, "condition-required");
    of.mia().with("If-Match", "\"1\"").put(contact, other).well();
    of.mia()
        .with("If-Match", "\"1\"")
        .put(contact, "{\"result\": \"not_contacted\"}")
        .refused(412, "stale");
    assertThat(contacts(of, "eva")).isEqualTo("NOT_INTERESTED");
  }

  @Test
  void nobodyCorrectsAnImportedContactUnreadByWayOfTheSessionOfSomebodyElse() {
    Leaders of = Leaders.of(server, "detour");
    String list = metElsewhere(of, "eva", "crm-8");
    of.joinForces(server.systems());
    String others = "/sessions/" + of.noa().post(list + "/session", "").well().text("id");
    of.mia()
        .put(others + "/contacts/crm-8", "{\"result\": \"not_contacted\"}")
        .refused(428, "condition-required");
    assertThat(contacts(of, "eva")).isEqualTo("MEANINGFUL");
  }

  @Test
  void aContactFromElsewhereThatIsNotInOrderIsRefused() {
    Leaders of = Leaders.of(server, "unfit-contact");
    metElsewhere(of, "eva", "crm-9");
    String contacts = "/supporters/" + of.id("eva") + "/contacts";
    of.mia().post(contacts, met("\"id\": \"crm-9\",")).refused(409, "id-taken");
    of.mia().post(contacts, met("").replace("2026", "2999")).refused(400, "bad-input");
    of.mia().post(contacts, "{\"result\": \"meaningful\"}").refused(400, "bad-input");
    of.noa().post(contacts, met("")).refused(403, "not-allowed");
  }

  /** Somebody on a list of the north, whom another system had met. The list. */
  private static String metElsewhere(Leaders of, String who, String contact) {
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members", "[" + of.person(who, "Eva") + "]").well();
    of.mia()
        .post("/supporters/" + of.id(who) + "/contacts", met("\"id\": \"%s\",".formatted(contact)))
        .well();
    return list;
  }

  private static String met(String id) {
    return "{%s \"metAt\": \"2026-01-02T18:30:00Z\", \"result\": \"meaningful\"}".formatted(id);
  }

  /** How far people have come with somebody. */
  private static String contacts(Leaders of, String who) {
    return of.mia().get("/supporters/" + of.id(who)).text("contacts");
  }

  @Test
  void allThatIsKeptOfSomebodyIsGivenOutAndErased() {
    Leaders of = Leaders.of(server, "erase");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members", "[" + of.person("eva", "Erasmus Eva", "keen") + "]").well();
    String session = "/sessions/" + of.mia().post(list + "/session", "").text("id");
    of.mia()
        .post(
            session + "/contacts",
            "{\"supporter\": \"%s\", \"result\": \"meaningful\", \"notes\": \"a talk\"}"
                .formatted(of.id("eva")))
        .well();

    String eva = "/supporters/" + of.id("eva");
    JsonObject data = of.root().get(eva + "/data").well().json();
    assertThat(data.getJsonObject("person").getString("contacts")).isEqualTo("MEANINGFUL");
    assertThat(data.getJsonArray("contacts").getJsonObject(0).getString("notes"))
        .isEqualTo("a talk");

    of.mia().delete(eva).refused(403, "not-allowed");
    of.root().delete(eva).well();
    assertThat(of.root().get("/supporters?name=erasmus").items()).isEmpty();
    assertThat(of.root().get("/supporters?number=" + Client.encoded(of.number("eva"))).items())
        .isEmpty();
    JsonObject left = of.root().get(eva + "/data").well().json();
    assertThat(left.getJsonObject("person").getString("name")).isEmpty();
    assertThat(left.getJsonArray("contacts").getJsonObject(0).getString("notes")).isEmpty();
  }
}
