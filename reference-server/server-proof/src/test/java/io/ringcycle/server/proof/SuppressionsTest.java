package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom the organisation does not call, why, and since when. */
@ExtendWith(Server.class)
class SuppressionsTest {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Leaders of;
  private final String list;

  SuppressionsTest(Running server) {
    of = Leaders.of(server, "supp" + COUNT.incrementAndGet());
    list = of.list(of.mia(), of.north(), "list");
    of.mia()
        .post(
            list + "/members",
            "[%s, %s]".formatted(of.person("ann", "Ann"), of.person("bea", "Bea")))
        .well();
  }

  private String add(String who) {
    return "{%s, \"reason\": \"asked for it\"}".formatted(who);
  }

  private Optional<JsonObject> entry(String name, String value) {
    List<JsonObject> all = new ArrayList<>();
    Answer page = of.root().get("/suppressions?limit=2").well();
    page.items().forEach(one -> all.add(one.asJsonObject()));
    while (page.json().containsKey("next")) {
      page = of.root().get("/suppressions?limit=2&after=" + page.text("next")).well();
      page.items().forEach(one -> all.add(one.asJsonObject()));
    }
    return all.stream().filter(one -> one.getString(name, "").equals(value)).findFirst();
  }

  private int callable() {
    return of.mia().get(list).well().json().getInt("callable");
  }

  @Test
  void aPersonWhoMustNotBeCalledIsNotCallableUntilAnAdminTakesThemOffWithAReason() {
    of.mia().post("/suppressions", add("\"supporter\": \"" + of.id("ann") + "\"")).well();
    assertThat(callable()).isEqualTo(1);
    JsonObject entry = entry("supporter", of.id("ann")).orElseThrow();
    assertThat(entry.getString("reason")).isEqualTo("asked for it");
    assertThat(entry.getString("by")).endsWith("-mia");

    String removal = "/suppressions/" + entry.getString("id") + "/removal";
    of.mia().post(removal, "{\"reason\": \"x\"}").refused(403, "forbidden");
    of.root().post(removal, "{}").refused(400, "bad-input");
    of.root().post(removal, "{\"reason\": \"rang us back\"}").well();
    assertThat(callable()).isEqualTo(2);
    assertThat(entry("supporter", of.id("ann"))).isEmpty();
    of.root().post(removal, "{\"reason\": \"again\"}").refused(404, "not-found");
  }

  @Test
  void aNumberThatMustNotBeCalledIsSuppressedWhoeverHasItAndStaysSoWhenTheyAreErased() {
    of.root().post("/suppressions", add("\"number\": \"" + of.number("bea") + "\"")).well();
    assertThat(callable()).isEqualTo(1);
    of.mia()
        .post(list + "/members", "[" + of.person("bea", "Bea").replace("-bea", "-son") + "]")
        .well();
    assertThat(of.mia().get("/supporters/" + of.id("son")).text("notCallable"))
        .isEqualTo("OPTED_OUT");
    of.root().delete("/supporters/" + of.id("bea")).well();
    assertThat(callable()).isEqualTo(1);
  }

  @Test
  void aLeaderSpeaksForTheirGroupAndForNobodyElse() {
    String number = "\"number\": \"" + of.number("ann") + "\"";
    of.mia().post("/suppressions", add(number)).refused(403, "not-allowed");
    of.noa()
        .post("/suppressions", add(number + ", \"group\": \"" + of.north() + "\""))
        .refused(403, "not-allowed");
    of.noa()
        .post("/suppressions", add("\"supporter\": \"" + of.id("ann") + "\""))
        .refused(403, "not-allowed");
    of.mia().get("/suppressions").refused(403, "forbidden");
    assertThat(callable()).isEqualTo(2);
    of.mia().post("/suppressions", add(number + ", \"group\": \"" + of.north() + "\"")).well();
    assertThat(callable()).isEqualTo(1);
  }

  @Test
  void anEntryWithoutAReasonOrWithoutSomebodyIsRefused() {
    of.root().post("/suppressions", "{\"reason\": \"x\"}").refused(400, "bad-input");
    of.root()
        .post("/suppressions", "{\"supporter\": \"" + of.id("ann") + "\"}")
        .refused(400, "bad-input");
    of.root()
        .post("/suppressions", add("\"supporter\": \"a\", \"number\": \"b\""))
        .refused(400, "bad-input");
    of.root().post("/suppressions", add("\"number\": \"12\"")).refused(400, "bad-input");
    of.root()
        .post("/suppressions", add("\"supporter\": \"nobody\""))
        .refused(404, "unknown-supporter");
    of.root().post("/suppressions/x/removal", "{\"reason\": \"x\"}").refused(404, "not-found");
  }
}
