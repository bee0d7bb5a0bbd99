package io.ringcycle.server.measured;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.boot.HouseOnH2;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** Whoever reads the figures every few seconds does not have all of long ago gone through. */
class ReadingsTest {
  private static final int LONG_AGO = 1_000;
  private static final int FEW = 20;
  private static final String EACH = " from system_range(1, " + LONG_AGO + ")";

  private final HouseOnH2 house = new HouseOnH2();
  private final Readings readings = house.with(new Readings(), Map.of("store", house.store()));

  private void costsLittle(DoubleSupplier figure, double value) {
    assertThat(house.rows(() -> assertThat(figure.getAsDouble()).isEqualTo(value))).isLessThan(FEW);
  }

  private void factsOfLongAgo() {
    house.run(
        "insert into ringcycle.fact (organisation, stream, sequence, at, body, change_no, part)"
            + " select 'acme', 'o', x, current_timestamp, '{}', x, 1"
            + EACH);
  }

  @Test
  void callsThatAreUpAreCounted() {
    call("'live'", "'now'", "");
    call("x", "null", EACH);
    costsLittle(readings::calls, 1);
  }

  private void call(String id, String live, String each) {
    house.run(
        "insert into ringcycle.call (organisation, id, session, list, caller, leg, supporter,"
            + " number, cycle, intended_at, rang, lease_ends, live_session, version) select"
            + " 'acme', %1$s, 's', 'l', 'ada', %1$s, 'ben', 'n', 1, current_timestamp, true,"
                .formatted(id)
            + " current_timestamp, %s, 0".formatted(live)
            + each);
  }

  @Test
  void callersWhoAreOnTheLineAreCounted() {
    seat("'here'", "'leg'", "true", "");
    seat("'writes'", "null", "true", "");
    seat("x", "null", "null", EACH);
    costsLittle(readings::seats, 1);
  }

  private void seat(String id, String leg, String busy, String each) {
    house.run(
        "insert into ringcycle.seat (organisation, id, caller, leg, refused, busy, version) select"
            + " 'acme', %s, 'ada', %s, 0, %s, 0".formatted(id, leg, busy)
            + each);
  }

  @Test
  void whereNothingIsOutstandingTheOutboxIsOfNoAge() {
    factsOfLongAgo();
    costsLittle(readings::outboxAge, 0);
  }

  @Test
  void whereNobodyListensNothingLagsBehind() {
    factsOfLongAgo();
    costsLittle(readings::webhookLag, 0);
  }

  @Test
  void whatWasDeliveredIsNotGoneThroughForWhatLagsBehind() {
    factsOfLongAgo();
    house.run(
        "insert into house.webhook values ('w', 'acme', 'https://example.org', '', true,"
            + " current_timestamp)");
    house.run(
        "insert into house.webhook_delivery select 'w', x, 1, 'skipped', '{}', current_timestamp,"
            + " 1, null, current_timestamp, 200, null"
            + EACH);
    house.run("update house.webhook_cursor set change_no = " + LONG_AGO);
    costsLittle(readings::webhookLag, 0);
  }
}
