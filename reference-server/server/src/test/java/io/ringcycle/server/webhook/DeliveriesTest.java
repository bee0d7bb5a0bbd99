package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.boot.HouseOnH2;
import io.ringcycle.server.webhook.Deliveries.Due;
import io.ringcycle.spi.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
  private static final Room EMPTY = new Room(List.of());
  private static final String DUE = "timestamp with time zone '2027-03-01 11:00:00Z', null, null";

  private final HouseOnH2 house = new HouseOnH2();
  private final Clock clock = () -> Instant.parse("2027-03-01T12:00:00Z");
  private final Webhooks webhooks = house.with(new Webhooks(), Map.of("clock", clock));
  private final Deliveries deliveries =
      house.with(new Deliveries(), Map.of("clock", clock, "webhooks", webhooks));

  @Test
  void whatWasDeliveredIsNotGoneThroughForWhatWaits() {
    webhookOf("acme");
    messages("acme", 1_000, "null, current_timestamp, 200");

    assertThat(house.rows(() -> assertThat(deliveries.take(EMPTY)).isEmpty())).isLessThan(10);
  }

  @Test
  void whatWaitsOfAnOrganisationThatHasItsShareIsNotGoneThroughForOthers() {
    Room shared = new Room(Collections.nCopies(Room.OF_ONE, "acme"));
    house.run("insert into house.organisation values ('other', 'Other', current_timestamp)");
    webhookOf("acme");
    webhookOf("other");
    messages("acme", 1_000, DUE);
    messages("other", 1, DUE);

    assertThat(
            house.rows(
                () ->
                    assertThat(deliveries.take(shared))
                        .extracting(Due::organisation)
                        .containsExactly("other")))
        .isLessThan(30);
    assertThat(deliveries.take(EMPTY)).hasSize(Room.OF_ONE);
  }

  /** Named as whose it is. */
  private void webhookOf(String organisation) {
    house.run(
        ("insert into house.webhook values ('%1$s', '%1$s', 'https://example.org', '', true,"
                + " current_timestamp)")
            .formatted(organisation));
  }

  /** How far they have come is told by when they are next, when they were taken, and how. */
  private void messages(String webhook, int many, String state) {
    house.run(
        ("insert into house.webhook_delivery select '%s', x, 1, 'skipped', '{}', current_timestamp,"
                + " 1, %s, null from system_range(1, %d)")
            .formatted(webhook, state, many));
  }
}
