package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static io.ringcycle.server.proof.Floor.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Receiver.Delivered;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation's own systems are told of what happens, as Standard Webhooks has it. */
@ExtendWith(Server.class)
class WebhooksTest {
  private static final Pattern LAG =
      Pattern.compile("(?m)^ringcycle_webhook_lag_seconds\\{[^}]*} (\\S+)");

  private final Receiver receiver = Receiver.start();
  private final Client systems;
  private final Floor floor;

  WebhooksTest(Running server) {
    systems = server.systems();
    floor = Floor.of(systems, "wendy", "+447700900801");
  }

  @AfterEach
  void stop() {
    ok(systems.get("/webhooks"))
        .items()
        .forEach(one -> systems.delete("/webhooks/" + one.asJsonObject().getString("id")));
    receiver.close();
  }

  @Test
  void whoeverKnowsTheSecretSeesThatAMessageIsOurs() {
    Answer opened = open("skipped");
    skip("signed");
    Delivered message = receiver.next();

    assertThatCode(() -> check(secret(opened), message)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check("whsec_" + "A".repeat(43) + "=", message))
        .isInstanceOf(WebhookVerificationException.class);
    assertThat(message.body())
        .contains("\"type\":\"skipped\"", "\"supporter\":\"signed-1\"")
        .doesNotContain("+44");
    until(() -> delivery(opened).getString("state").equals("DELIVERED"));
  }

  @Test
  void whileSecretsAreExchangedMessagesAreSignedByBoth() {
    Answer opened = open("skipped");
    String second = ok(systems.post("/webhooks/" + id(opened) + "/secrets", "")).text("secret");
    skip("exchanged");
    Delivered message = receiver.next();

    assertThatCode(() -> check(secret(opened), message)).doesNotThrowAnyException();
    assertThatCode(() -> check(second, message)).doesNotThrowAnyException();
  }

  @Test
  void whatWasNotTakenComesAgainUnderTheSameId() {
    receiver.answers(500);
    Answer opened = open("skipped");
    skip("again");
    Delivered first = receiver.next();
    until(() -> delivery(opened).getInt("status", 0) == 500);
    assertThat(delivery(opened).getString("state")).isEqualTo("PENDING");

    receiver.answers(204);
    String replay = "/webhooks/" + id(opened) + "/deliveries/" + first.id() + "/replay";
    assertThat(systems.post(replay, "").status()).isEqualTo(204);
    Delivered second = receiver.next();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.body()).isEqualTo(first.body());
    until(() -> delivery(opened).getString("state").equals("DELIVERED"));
  }

  @Test
  void aReceiverThatSaysWhenToComeAgainIsLeftAloneForAsLong() {
    receiver.answers(503, "600");
    Answer opened = open("skipped");
    skip("later");
    receiver.next();
    until(() -> delivery(opened).getInt("status", 0) == 503);
    assertThat(Instant.parse(delivery(opened).getString("nextAt")))
        .isBetween(Instant.now().plusSeconds(500), Instant.now().plusSeconds(660));
  }

  @Test
  void howOldTheOldestMessageIsThatWasNotTakenIsMeasured() {
    receiver.answers(500);
    Answer opened = open("skipped");
    skip("lags");
    Delivered first = receiver.next();
    until(() -> lag() > 0.5);

    receiver.answers(204);
    String replay = "/webhooks/" + id(opened) + "/deliveries/" + first.id() + "/replay";
    assertThat(systems.post(replay, "").status()).isEqualTo(204);
    until(() -> lag() == 0);
  }

  private double lag() {
    String figures = systems.page("/metrics?scope=application").body();
    return LAG.matcher(figures)
        .results()
        .map(found -> Double.parseDouble(found.group(1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(figures));
  }

  @Test
  void aRedirectionIsNotFollowed() {
    receiver.answers(302);
    Answer opened = open("skipped");
    skip("led");
    assertThat(receiver.next().path()).isEqualTo("/hook");
    until(() -> delivery(opened).getInt("status", 0) == 302);
    assertThat(receiver.hasMore()).isFalse();
    assertThat(delivery(opened).getString("state")).isEqualTo("PENDING");
  }

  @Test
  void whoeverSaysGoneIsToldNoMoreAndWhatWasGivenUpCanBeSentAnew() {
    receiver.answers(410);
    Answer opened = open("skipped");
    skip("gone");
    receiver.next();
    until(() -> delivery(opened).getString("state").equals("GIVEN_UP"));
    assertThat(ok(systems.get("/webhooks/" + id(opened))).json().getBoolean("active")).isFalse();

    receiver.answers(200);
    Answer replayed = ok(systems.post("/webhooks/" + id(opened) + "/replays", ""));
    assertThat(replayed.json().getInt("messages")).isEqualTo(1);
    receiver.next();
  }

  @Test
  void anAddressThatIsNotPublicIsNotConnectedTo() {
    Answer opened = openAt("http://127.0.0.2:9/", "skipped");
    skip("inner");
    until(() -> delivery(opened).containsKey("failure"));
    assertThat(delivery(opened).getString("failure")).contains("not on the public internet");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    for (String url :
        new String[] {"ftp://a.example/", "https:///x", "https://u:p@a.example/", "x"}) {
      Answer refused = systems.post("/webhooks", "{\"url\": \"%s\"}".formatted(url));
      assertThat(refused.status()).as(url).isEqualTo(400);
    }
    assertThat(
            systems
                .post("/webhooks", "{\"url\": \"https://a.example/\", \"types\": [\"A B\"]}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void aSecretIsShownOnceAndOnlyAnAdminSetsWebhooksUp() {
    Answer opened = open("skipped");
    assertThat(ok(systems.get("/webhooks")).body()).doesNotContain(secret(opened));
    assertThat(floor.caller().get("/webhooks").status()).isEqualTo(403);
    assertThat(systems.get("/webhooks/none/deliveries").status()).isEqualTo(404);
  }

  @Test
  void whatIsNotWantedIsNotTold() {
    open("list-created");
    skip("unwanted");
    floor.session("wanted");
    List<String> told = List.of(receiver.next().body(), receiver.next().body());

    assertThat(told).allMatch(body -> body.contains("\"type\":\"list-created\""));
    assertThat(told) // each goes its own way, and may overtake another
        .anyMatch(body -> body.contains("\"list\":\"unwanted\""))
        .anyMatch(body -> body.contains("\"list\":\"wanted\""));
  }

  private Answer open(String type) {
    return openAt(receiver.url(), type);
  }

  private Answer openAt(String url, String type) {
    return ok(
        systems.post("/webhooks", "{\"url\": \"%s\", \"types\": [\"%s\"]}".formatted(url, type)));
  }

  private static String id(Answer opened) {
    return opened.json().getJsonObject("webhook").getString("id");
  }

  private static String secret(Answer opened) {
    return opened.text("secret");
  }

  /** The latest. */
  private JsonObject delivery(Answer opened) {
    Answer log = ok(systems.get("/webhooks/" + id(opened) + "/deliveries?limit=1"));
    return log.items().isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : log.items().getJsonObject(0);
  }

  private static void check(String secret, Delivered message)
      throws WebhookVerificationException, EmptyWebhookSecretException {
    new Webhook(secret).verify(message.body(), message.headers());
  }

  private void skip(String list) {
    String session =
        floor.session(list, "+4474001108%02d".formatted(Math.floorMod(list.hashCode(), 100)));
    ok(
        floor
            .caller()
            .post(
                session + "/skips",
                "{\"supporter\": \"%s-1\", \"type\": \"this_cycle\"}".formatted(list)));
  }
}
