package io.ringcycle.server.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.boot.HouseOnH2;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwitchboardTest {
  private final HouseOnH2 house = new HouseOnH2();
  private final Switchboard switchboard = house.with(new Switchboard(), Map.of());

  @Test
  void legsThatAreOverAreNotGoneThroughForThoseThatAreDue() {
    house.run(
        "insert into house.simulated_leg select 'leg-' || x, 'acme', '+447700900001', '',"
            + " current_timestamp, null from system_range(1, 1000)");
    house.run(
        "update house.simulated_leg set next_at = current_timestamp where leg in ('leg-1', 'leg-2')");
    Instant later = Instant.now().plusSeconds(60);

    assertThat(switchboard.due(later)).hasSize(2);
    assertThat(house.rows(() -> assertThat(switchboard.due(later)).hasSize(2))).isLessThan(10);
  }
}
