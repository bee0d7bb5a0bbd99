package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static io.ringcycle.server.proof.Floor.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Organisations share a node's webhooks: what one does with its own is nothing to the others. */
@ExtendWith(Server.class)
class DrippingReceiversTest {
  /** As many as an organisation may have. */
  private static final int RECEIVERS = 20;

  /** With two for each receiver there are more than a node tells at once. */
  private static final int MESSAGES = 2;

  /** A node tells no more at once for one organisation. */
  private static final int SHARE = 8;

  private final DrippingReceivers dripping = DrippingReceivers.start(RECEIVERS);
  private final Receiver receiver = Receiver.start();
  private final Tenant slow;
  private final Tenant other;

  DrippingReceiversTest(Running server) {
    slow = Tenant.made(server, "slow-to-be-told");
    other = Tenant.made(server, "soon-told");
  }

  @AfterEach
  void stop() {
    webhooks().forEach(one -> slow.systems().delete("/webhooks/" + one));
    dripping.close();
    receiver.close();
  }

  @Test
  void anOrganisationWhoseReceiversDripKeepsNobodyElseWaiting() {
    dripping.urls().forEach(url -> open(slow, url));
    open(other, receiver.url());
    for (int message = 0; message < MESSAGES; message++) {
      slow.list("drips-" + message, "+44740010070" + message);
    }
    until(() -> dripping.begun() >= SHARE);

    other.list("told", "+447400100709");
    assertThat(receiver.next().body()).contains("\"list\":\"told\"");
    assertThat(failed()).as("attempts that had to be over first").isEmpty();
    assertThat(dripping.begun()).isEqualTo(SHARE);
  }

  private List<String> webhooks() {
    return ok(slow.systems().get("/webhooks")).each("id");
  }

  /** An attempt leaves a trace before it makes room for another. */
  private List<JsonValue> failed() {
    return webhooks().stream()
        .map(one -> ok(slow.systems().get("/webhooks/" + one + "/deliveries")))
        .flatMap(log -> log.items().stream())
        .filter(one -> one.asJsonObject().containsKey("failure"))
        .toList();
  }

  private static void open(Tenant tenant, String url) {
    ok(
        tenant
            .systems()
            .post("/webhooks", "{\"url\": \"%s\", \"types\": [\"list-created\"]}".formatted(url)));
  }
}
