package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Call lists: their settings, whom they are made of, and how they are split. */
@ExtendWith(Server.class)
class ListsTest {
  private final Running server;

  ListsTest(Running server) {
    this.server = server;
  }

  private static List<String> on(Client leader, String list) {
    return leader.get(list + "/members").well().items().stream()
        .map(one -> one.asJsonObject().getJsonObject("person").getString("id"))
        .toList();
  }

  private static void log(Client leader, String session, String who, String more) {
    leader.post(session + "/contacts", "{\"supporter\": \"%s\", %s}".formatted(who, more)).well();
  }

  private static String session(Client leader, String list) {
    return "/sessions/" + leader.post(list + "/session", "").well().text("id");
  }

  @Test
  void theWordsAndTheCooldownsOfAListAreChanged() {
    Leaders of = Leaders.of(server, "words");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia()
        .with("If-Match", "*")
        .put(list, "{\"name\": \"Harbour\", \"description\": \"By the sea\", \"event\": \"Fair\"}")
        .well();
    JsonObject view =
        of.mia()
            .with("If-Match", "*")
            .put(
                list + "/exclusions",
                "{\"betweenContacts\": \"PT48H\", \"recheck\": \"at_expiry\"}")
            .well()
            .json();
    assertThat(view.getString("name")).isEqualTo("Harbour");
    assertThat(view.getString("event")).isEqualTo("Fair");
    assertThat(view.getJsonObject("exclusions").getString("betweenContacts")).isEqualTo("PT48H");
    of.mia().with("If-Match", "*").put(list, "{\"description\": \"x\"}").refused(400, "bad-input");
    of.mia()
        .with("If-Match", "*")
        .put(list + "/exclusions", "{\"betweenContacts\": \"-PT1H\"}")
        .refused(400, "bad-input");
    of.mia()
        .with("If-Match", "*")
        .put(list + "/exclusions", "{\"completion\": \"whole_list\"}")
        .refused(409, "fixed");
    of.noa().put(list, "{\"name\": \"Mine\"}").refused(403, "not-allowed");
  }

  @Test
  void whoeverLeadsTheGroupSeesEverybodysSessionsOnAList() {
    Leaders of = Leaders.of(server, "everybodys");
    String list = of.list(of.mia(), of.north(), "list");
    String mias = session(of.mia(), list);
    of.noa().get(list + "/sessions").refused(403, "not-allowed");
    of.joinForces(server.systems());
    String noas = session(of.noa(), list);
    assertThat(of.mia().get(list + "/sessions").well().each("id"))
        .containsExactly(id(mias), id(noas));
    assertThat(of.mia().get("/sessions").well().each("id")).containsExactly(id(mias));
  }

  private static String id(String session) {
    return session.substring(session.lastIndexOf('/') + 1);
  }

  @Test
  void aListIsMadeWhatARosterSays() {
    OneDay.in(ZoneOffset.UTC, "roster", this::aRosterLeavesASkipOfToday);
  }

  private void aRosterLeavesASkipOfToday(String name) {
    Leaders of = Leaders.of(server, name);
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/roster", roster(of.person("ann", "Ann"), of.person("bea", "B"))).well();
    String session = session(of.mia(), list);
    of.mia()
        .post(
            session + "/skips",
            "{\"supporter\": \"%s\", \"type\": \"today\"}".formatted(of.id("bea")))
        .well();

    of.mia()
        .post(list + "/roster", roster(of.person("cat", "Cat"), of.person("bea", "Bea")))
        .well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("bea"), of.id("cat"));
    assertThat(of.mia().get("/supporters/" + of.id("bea")).text("name")).isEqualTo("Bea");
    assertThat(of.mia().get(session + "/supporters/" + of.id("bea")).well().text("status"))
        .isEqualTo("SKIPPED_BY_LEADER");
  }

  @Test
  void aRosterThatIsNotInOrderChangesNothing() {
    Leaders of = Leaders.of(server, "unfit");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/roster", roster(of.person("ann", "Ann"))).well();

    String bea = of.person("bea", "Bea");
    of.mia().post(list + "/roster", roster(bea, bea)).refused(400, "bad-input");
    of.mia().post(list + "/roster", roster(bea, "{\"name\": \"Cat\"}")).refused(400, "bad-input");
    of.noa().post(list + "/roster", roster(bea)).refused(403, "not-allowed");
    assertThat(on(of.mia(), list)).containsExactly(of.id("ann"));
  }

  private static String roster(String... people) {
    return "[" + String.join(", ", people) + "]";
  }

  @Test
  void aListIsMadeOfWhoeverAFilterFitsNow() {
    Leaders of = Leaders.of(server, "static");
    String all = of.list(of.mia(), of.north(), "all");
    of.mia()
        .post(
            all + "/members",
            "[%s, %s, %s]"
                .formatted(
                    of.person("ann", "Ann", "keen", "north"),
                    of.person("bea", "Bea", "keen"),
                    of.person("cat", "Cat", "north")))
        .well();
    String some = of.list(of.mia(), of.north(), "some");
    Answer made =
        of.mia()
            .post(some + "/members/matching", "{\"allTags\": [\"keen\"], \"noTags\": [\"north\"]}")
            .well();
    assertThat(made.json().getInt("members")).isEqualTo(1);
    of.mia().post(some + "/members/matching", "{\"anyTag\": [\"north\", \"x\"]}").well();
    assertThat(on(of.mia(), some)).containsExactly(of.id("bea"), of.id("ann"), of.id("cat"));
    of.mia()
        .post(some + "/members/matching", "{\"contacts\": [\"often\"]}")
        .refused(400, "bad-input");
    of.mia()
        .post(some + "/members/matching", "{\"contactedWithin\": \"a while\"}")
        .refused(400, "bad-input");
    of.mia().post(some + "/members/matching", "{\"everybody\": true}").refused(403, "not-allowed");
  }

  @Test
  void aLiveListKeepsToItsFilterWhateverHappens() throws Exception {
    Leaders of = Leaders.of(server, "live");
    String all = of.list(of.mia(), of.north(), "all");
    of.mia().with("If-Match", "*").put(all, "{\"name\": \"All\", \"event\": \"Fair\"}").well();
    of.mia()
        .post(
            all + "/members",
            "[%s, %s]".formatted(of.person("ann", "Ann", "keen"), of.person("bea", "Bea")))
        .well();
    String live = of.list(of.mia(), of.north(), "live");
    of.mia()
        .put(
            live + "/filter",
            """
            {"allTags": ["keen"], "rsvp": {"event": "Fair", "answers": ["maybe", "none"]},
             "contacts": ["never", "not_reached", "meaningful"]}
            """)
        .well();
    assertThat(on(of.mia(), live)).containsExactly(of.id("ann"));

    of.mia()
        .with("If-Match", "*")
        .put("/supporters/" + of.id("bea"), of.person("bea", "Bea", "keen"))
        .well();
    assertThat(on(of.mia(), live)).containsExactly(of.id("ann"), of.id("bea"));

    String session = session(of.mia(), all);
    log(of.mia(), session, of.id("ann"), "\"result\": \"meaningful\", \"rsvp\": \"yes\"");
    Patience.until(() -> on(of.mia(), live).equals(List.of(of.id("bea"))));
    log(of.mia(), session, of.id("bea"), "\"result\": \"not_contacted\"");
    log(of.mia(), session, of.id("bea"), "\"result\": \"meaningful\", \"tagsRemoved\": [\"keen\"]");
    Patience.until(() -> on(of.mia(), live).isEmpty());
    of.mia()
        .put("/supporters/" + of.id("cat"), of.person("cat", "Cat"))
        .refused(403, "not-allowed");
    of.mia().post(all + "/members", "[" + of.person("cat", "Cat", "keen") + "]").well();
    assertThat(on(of.mia(), live)).containsExactly(of.id("cat"));
  }

  @Test
  void aLiveListIsNotChangedByHandUntilItsFilterIsTakenAway() {
    Leaders of = Leaders.of(server, "hand");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members", "[" + of.person("ann", "Ann") + "]").well();
    of.mia().get(list + "/filter").refused(404, "not-found");
    of.mia().put(list + "/filter", "{\"anyTag\": [\"keen\"]}").well();
    assertThat(on(of.mia(), list)).isEmpty();
    assertThat(of.mia().get(list + "/filter").well().json().getJsonArray("anyTag")).hasSize(1);
    String bea = "[" + of.person("bea", "Bea") + "]";
    of.mia().post(list + "/members", bea).refused(409, "live-list");
    of.mia().delete(list + "/members/" + of.id("ann")).refused(409, "live-list");
    of.mia().post(list + "/split", "{\"among\": []}").refused(409, "live-list");
    of.noa().put(list + "/filter", "{}").refused(403, "not-allowed");
    of.noa().delete(list + "/filter").refused(403, "not-allowed");
    of.mia().delete(list + "/filter").well();
    of.mia().post(list + "/members", bea).well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("bea"));
  }

  @Test
  void aListOfAGroupIsMadeOfItsPeopleAndOneOfAnAdminOfEverybody() {
    Leaders of = Leaders.of(server, "scope");
    String south = of.list(of.noa(), of.south(), "south");
    of.noa().post(south + "/members", "[" + of.person("sue", "Sue", "scope") + "]").well();
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().put(list + "/filter", "{\"allTags\": [\"scope\"]}").well();
    assertThat(on(of.mia(), list)).isEmpty();
    of.root()
        .with("If-Match", "*")
        .put(list + "/filter", "{\"allTags\": [\"scope\"], \"everybody\": true}")
        .well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("sue"));
    of.root().put("/supporters/" + of.id("tom"), of.person("tom", "Tom", "scope")).well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("sue"), of.id("tom"));
  }

  @Test
  void aListIsSplitAmongLeadersOfItsGroup() {
    Leaders of = Leaders.of(server, "split");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia()
        .post(
            list + "/members",
            "[%s, %s, %s]"
                .formatted(
                    of.person("ann", "Ann"), of.person("bea", "Bea"), of.person("cat", "Cat")))
        .well();
    String mia = "{\"leader\": \"split-mia\"}";
    of.mia()
        .post(list + "/split", "{\"among\": [%s, {\"leader\": \"split-noa\"}]}".formatted(mia))
        .refused(400, "bad-input");
    of.mia().post(list + "/split", "{\"among\": [%s]}".formatted(mia)).refused(400, "bad-input");
    of.mia()
        .post(list + "/split", "{\"among\": [%s, %s]}".formatted(mia, mia))
        .refused(400, "bad-input");
    Answer parts =
        of.mia()
            .post(
                list + "/split",
                "{\"among\": [%s, {\"leader\": \"root\", \"id\": \"split-rest\", \"name\": \"Rest\"}]}"
                    .formatted(mia))
            .well();
    assertThat(parts.each("id")).containsExactly("split-list-split-mia", "split-rest");
    assertThat(parts.each("name")).containsExactly("list - mia", "Rest");
    assertThat(on(of.mia(), "/lists/split-list-split-mia"))
        .containsExactly(of.id("ann"), of.id("cat"));
    assertThat(on(of.mia(), "/lists/split-rest")).containsExactly(of.id("bea"));
    assertThat(on(of.mia(), list)).isEmpty();
  }

  @Test
  void theMembersOfAListAreShownPageByPageWithTheirNumbersMasked() {
    Leaders of = Leaders.of(server, "pages");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia()
        .post(
            list + "/members",
            "[%s, %s]".formatted(of.person("ann", "Ann"), of.person("bea", "Bea")))
        .well();
    Answer first = of.mia().get(list + "/members?limit=1").well();
    JsonObject ann = first.items().getJsonObject(0).getJsonObject("person");
    assertThat(ann.getString("number")).startsWith("+***");
    Answer second = of.root().get(list + "/members?limit=1&after=" + first.text("next")).well();
    JsonObject bea = second.items().getJsonObject(0).getJsonObject("person");
    assertThat(bea.getString("number")).isEqualTo(of.number("bea"));
    String session = session(of.mia(), list);
    assertThat(of.mia().get(session + "/queue").each("number").get(0)).startsWith("+***");
    assertThat(of.mia().get(session + "/supporters/" + of.id("ann")).text("number"))
        .isEqualTo(of.number("ann"));
    of.noa().get(list + "/members").refused(403, "not-allowed");
  }

  @Test
  void whoeverIsKnownIsPutOnAListById() {
    Leaders of = Leaders.of(server, "known");
    of.root().put("/supporters/" + of.id("ann"), of.person("ann", "Ann")).well();
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members/known", "{\"supporters\": [\"" + of.id("ann") + "\"]}").well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("ann"));
    of.mia()
        .post(list + "/members/known", "{\"supporters\": [\"known-nobody\"]}")
        .refused(404, "unknown-supporter");
    of.mia().post(list + "/members/known", "{}").refused(400, "bad-input");
  }

  @Test
  void whoeverComesTwiceInOneRequestIsTakenInOnceAndAsTheyComeLast() {
    Leaders of = Leaders.of(server, "twice");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia()
        .post(
            list + "/members",
            "[%s, %s]".formatted(of.person("ann", "Twicely Ann"), of.person("ann", "Twicely Bea")))
        .well();
    assertThat(on(of.mia(), list)).containsExactly(of.id("ann"));
    assertThat(of.root().get("/supporters?name=twicely").each("name"))
        .containsExactly("Twicely Bea");
  }

  @Test
  void aListIsCalledDirectlyWithoutASessionOfItsOwn() {
    Leaders of = Leaders.of(server, "direct");
    String list = of.list(of.mia(), of.north(), "list");
    of.mia().post(list + "/members", "[" + of.person("ann", "Ann") + "]").well();
    String direct = "/sessions/" + of.mia().post(list + "/direct", "").well().text("id");
    of.mia()
        .post(
            direct + "/skips",
            "{\"supporter\": \"%s\", \"type\": \"today\"}".formatted(of.id("ann")))
        .refused(409, "direct-calling");
    of.mia().post(direct + "/cycles", "{\"early\": true}").refused(409, "direct-calling");
    assertThat(of.mia().post(direct + "/line/start", "").well().text("state"))
        .isEqualTo("CALLING_YOU");
    of.mia().post(direct + "/line/hang-up", "").well();
    assertThat(of.mia().get("/sessions").items()).isEmpty();
    of.noa().post(list + "/direct", "").refused(403, "not-allowed");
  }
}
