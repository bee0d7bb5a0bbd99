package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may be long comes in pages, each of which leads to the next. */
@ExtendWith(Server.class)
class CursorsTest {
  private static final List<String> PAGED = List.of("/users", "/groups", "/lists", "/sessions");

  private final Running server;
  private final Client root;

  CursorsTest(Running server) {
    this.server = server;
    root = server.systems().as("root");
  }

  @BeforeEach
  void thereAreSome() {
    for (String group : List.of("paged-a", "paged%20%C3%A9", "paged-z")) {
      ok(root.put("/groups/" + group, "{\"name\": \"P\"}"));
    }
    for (String list : List.of("paged-1", "paged-2", "paged-3")) {
      String asked = "{\"id\": \"%1$s\", \"group\": \"paged-a\", \"name\": \"P\"}".formatted(list);
      ok(root.with("Idempotency-Key", list).post("/lists", asked));
    }
  }

  @Test
  void thePagesTogetherAreAllOfItInItsOrder() {
    for (String path : PAGED) {
      List<JsonObject> all =
          ok(root.get(path + "?limit=200")).items().getValuesAs(JsonObject.class);
      assertThat(paged(path, 1)).as(path).isEqualTo(all);
      assertThat(paged(path, 2)).as(path).isEqualTo(all);
    }
  }

  private List<JsonObject> paged(String path, int limit) {
    List<JsonObject> all = new ArrayList<>();
    String query = "?limit=" + limit;
    while (!query.isEmpty()) {
      Answer page = ok(root.get(path + query));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
      all.addAll(page.items().getValuesAs(JsonObject.class));
      query = behind(page);
    }
    return all;
  }

  /** The header and the body say the same. */
  private static String behind(Answer page) {
    String link = page.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
    assertThat(link.isEmpty()).isEqualTo(!page.json().containsKey("next"));
    assertThat(link).contains(page.json().getString("next", ""));
    return link;
  }

  @Test
  void aCursorLeadsOnAlthoughThatOnWhichItStandsIsOver() {
    Tenant tenant = Tenant.made(server, "rings");
    tenant.user("bea", "+447700900008");
    tenant.leads("bea", "east", "captain");
    tenant.list("rings", "+447400100075");
    ok(tenant.systems().put("/simulator/people/callers", "{\"plays\": [{\"type\": \"by_hand\"}]}"));
    for (String caller : List.of("ada", "bea")) {
      String session = "/sessions/" + tenant.session(caller, "rings");
      ok(tenant.systems().as(caller).post(session + "/line/start", ""));
    }
    List<String> all = ok(tenant.systems().get("/simulator/legs")).each("id");
    Answer first = ok(tenant.systems().get("/simulator/legs?limit=1"));
    ok(tenant.systems().post("/simulator/legs/" + all.get(0) + "/decline", ""));

    assertThat(first.each("id")).isEqualTo(all.subList(0, 1));
    Answer second = ok(tenant.systems().get("/simulator/legs" + behind(first)));
    assertThat(second.each("id")).isEqualTo(all.subList(1, 2));
    assertThat(behind(second)).isEmpty();
  }

  @Test
  void aPageHasOneTo200AndACursorIsOneOfThisServer() {
    for (String path : PAGED) {
      for (String wrong : List.of("limit=0", "limit=201", "limit=x", "after=%20", "after=%C3%A9")) {
        Answer answer = root.get(path + "?" + wrong);
        assertThat(answer.status()).as(path + wrong).isBetween(400, 404);
      }
    }
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }
}
