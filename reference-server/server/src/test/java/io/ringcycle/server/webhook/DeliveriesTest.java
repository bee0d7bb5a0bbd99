package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.boot.HouseOnH2;
import io.ringcycle.spi.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
  private final HouseOnH2 house = new HouseOnH2();
  private final Clock clock = () -> Instant.parse("2027-03-01T12:00:00Z");
  private final Deliveries deliveries = house.with(new Deliveries(), Map.of("clock", clock));

  @Test
  void whatWasDeliveredIsNotGoneThroughForWhatWaits() {
    house.run(
        "insert into house.webhook values ('w', 'acme', 'https://example.org', '', true,"
            + " current_timestamp)");
    house.run(
        "insert into house.webhook_delivery select 'w', x, 1, 'skipped', '{}', current_timestamp,"
            + " 1, null, current_timestamp, 200, null from system_range(1, 1000)");

    assertThat(house.rows(() -> assertThat(deliveries.take(5)).isEmpty())).isLessThan(10);
  }
}
