package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static io.ringcycle.server.proof.Floor.until;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Postgres;
import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Receiver.Delivered;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two nodes tell a receiver what happens; one of them is killed while it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTellerTest {
  /** No node has more requests open with one receiver: beyond it, both have. */
  private static final int MOST_OF_ONE = 8;

  private static final int BEFORE = 30;
  private static final int WHILE = 60;
  private static final int ENOUGH = BEFORE + 3;

  private final Receiver receiver = Receiver.start();
  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private final String database = Postgres.shared().newDatabase();
  private Running killed;
  private Running other;
  private Floor here;
  private Floor there;
  private String session = "";

  @BeforeAll
  void begin() {
    CompletableFuture<Running> first = CompletableFuture.supplyAsync(() -> node("killed"));
    other = node("teller");
    killed = first.join();
    Client systems = Client.takeOver(killed.url(), Server.SECRET);
    here = Floor.of(systems, "ada", "+447700900901");
    there = here.at(other.url());
    session = here.session("told");
    ok(here.caller().post("/lists/told/members", people(BEFORE + WHILE + 1)));
  }

  private Running node(String name) {
    return Running.startedOn(database, name, Map.of("RINGCYCLE_WEBHOOKS_ALLOW", "127.0.0.1"));
  }

  private static String people(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            any -> "{\"id\": \"%s\", \"number\": \"+4474001109%02d\"}".formatted(name(any), any))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String name(int supporter) {
    return "told-" + supporter;
  }

  @AfterAll
  void end() {
    receiver.letsGo();
    receiver.close();
    killed.close();
    other.close();
  }

  @Test
  void whatWasAcknowledgedIsToldThoughANodeIsKilledThatTellsIt() throws InterruptedException {
    receiver.holds();
    String deliveries = "/webhooks/" + opened() + "/deliveries?limit=200";
    IntStream.range(0, BEFORE).forEach(any -> skip(any % 2 == 0 ? here : there, any));
    until(() -> receiver.begun().size() > MOST_OF_ONE);
    CompletableFuture<Void> goesOn = CompletableFuture.runAsync(this::skipsUntilNobodyAnswers);
    until(() -> acknowledged.size() >= ENOUGH);

    killed.process().destroyForcibly().waitFor();
    goesOn.join();
    Set<String> underWay = supporters(receiver.begun());
    receiver.letsGo();
    theTimeOfWhoeverTellsIsOver();
    skip(there, BEFORE + WHILE);

    until(() -> supporters(receiver.begun()).containsAll(acknowledged));
    until(
        () ->
            ok(there.systems().get(deliveries)).each("state").stream()
                .allMatch("DELIVERED"::equals));
    assertThat(idsByWhom().values()).allMatch(ids -> ids.size() == 1);
    assertThat(bodiesById().values()).allMatch(bodies -> bodies.size() == 1);
    assertThat(underWay)
        .as("what the other node has to tell again")
        .anyMatch(one -> times(one) > 1);
  }

  /** Whoever was at it had a minute to say what came of it. */
  private void theTimeOfWhoeverTellsIsOver() {
    Postgres.shared()
        .database(database)
        .run("update house.webhook_delivery set next_at = next_at - interval '1 minute'");
  }

  private String opened() {
    Answer opened =
        ok(
            here.systems()
                .post(
                    "/webhooks",
                    "{\"url\": \"%s\", \"types\": [\"skipped\"]}".formatted(receiver.url())));
    return opened.json().getJsonObject("webhook").getString("id");
  }

  private void skipsUntilNobodyAnswers() {
    try {
      IntStream.range(BEFORE, BEFORE + WHILE).forEach(any -> skip(here, any));
    } catch (UncheckedIOException killed) {
      return; // nobody knows of the last one
    }
  }

  private void skip(Floor floor, int supporter) {
    ok(
        floor
            .caller()
            .post(
                session + "/skips",
                "{\"supporter\": \"%s\", \"type\": \"this_cycle\"}".formatted(name(supporter))));
    acknowledged.add(name(supporter));
  }

  private Map<String, Set<String>> idsByWhom() {
    return receiver.begun().stream()
        .collect(groupingBy(KilledTellerTest::supporter, mapping(Delivered::id, toSet())));
  }

  private Map<String, Set<String>> bodiesById() {
    return receiver.begun().stream()
        .collect(groupingBy(Delivered::id, mapping(Delivered::body, toSet())));
  }

  private long times(String supporter) {
    return receiver.begun().stream().filter(one -> supporter(one).equals(supporter)).count();
  }

  private static Set<String> supporters(List<Delivered> messages) {
    return messages.stream().map(KilledTellerTest::supporter).collect(toSet());
  }

  private static String supporter(Delivered message) {
    try (JsonReader reader = Json.createReader(new StringReader(message.body()))) {
      return reader.readObject().getJsonObject("data").getString("supporter");
    }
  }
}
