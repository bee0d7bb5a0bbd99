package io.ringcycle.server.calls;

import static io.ringcycle.server.calls.CallGate.Verdict.FREE;
import static io.ringcycle.server.calls.CallGate.Verdict.TOO_MANY_AT_ONCE;
import static io.ringcycle.server.calls.CallGate.Verdict.TOO_MANY_TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.boot.HouseOnH2;
import io.ringcycle.server.calls.CallGate.Verdict;
import io.ringcycle.spi.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls are let through up to the caps and no further, on any node, and without being counted. */
class CallGateTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final Duration LONGEST = Duration.ofHours(2);
  private static final int DAY = 10;

  private final HouseOnH2 house = new HouseOnH2();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2027-03-01T23:00:00Z"));
  private final CallGate gate = node();
  private final CallGate other = node();

  private CallGate node() {
    Clock clock = now::get;
    Caps caps = house.with(new Caps(), Map.of("atOnce", 1_000, "aDay", 1_000));
    return house.with(new CallGate(), Map.of("clock", clock, "caps", caps));
  }

  private void cap(int atOnce, int aDay) {
    house.run("delete from house.call_cap");
    house.run(
        "insert into house.call_cap values ('acme', 'ADMIN', %d, %d)".formatted(atOnce, aDay));
  }

  private Verdict call(CallGate node, String leg) {
    return node.admit(ACME, new LegId(leg), LONGEST);
  }

  @Test
  void asManyAsMayBeUpAreLetThroughAndTheNextOneWhenOneIsOver() {
    cap(2, DAY);
    assertThat(call(gate, "a")).isEqualTo(FREE);
    assertThat(call(gate, "b")).isEqualTo(FREE);
    assertThat(gate.now("acme")).isEqualTo(TOO_MANY_AT_ONCE);
    assertThat(call(gate, "c")).isEqualTo(TOO_MANY_AT_ONCE);

    gate.over(new LegId("a"));
    assertThat(gate.now("acme")).isEqualTo(FREE);
    assertThat(call(gate, "c")).isEqualTo(FREE);
    assertThat(call(gate, "d")).isEqualTo(TOO_MANY_AT_ONCE);
    assertThat(gate.count("acme")).isEqualTo(new CallGate.Count(2, 3));
  }

  @Test
  void callsOfOtherNodesCountAsWell() {
    cap(3, DAY);
    assertThat(call(gate, "a")).isEqualTo(FREE);
    assertThat(call(other, "b")).isEqualTo(FREE);
    assertThat(call(other, "c")).isEqualTo(FREE);
    assertThat(gate.now("acme")).isEqualTo(TOO_MANY_AT_ONCE);
    assertThat(call(gate, "d")).isEqualTo(TOO_MANY_AT_ONCE);
  }

  @Test
  void aLowerCapHoldsFromTheNextCallOn() {
    assertThat(call(gate, "a")).isEqualTo(FREE);
    assertThat(call(gate, "b")).isEqualTo(FREE);
    cap(2, DAY);
    assertThat(call(gate, "c")).isEqualTo(TOO_MANY_AT_ONCE);
    cap(3, 2);
    assertThat(call(gate, "c")).isEqualTo(TOO_MANY_TODAY);
  }

  @Test
  void whatIsUpAtMidnightCountsOnTheNextDay() {
    cap(2, DAY);
    assertThat(call(gate, "a")).isEqualTo(FREE);
    assertThat(call(gate, "b")).isEqualTo(FREE);
    gate.over(new LegId("a"));
    now.set(Instant.parse("2027-03-02T00:00:00Z"));
    assertThat(call(gate, "c")).isEqualTo(FREE);
    assertThat(call(gate, "d")).isEqualTo(TOO_MANY_AT_ONCE);
    assertThat(gate.count("acme")).isEqualTo(new CallGate.Count(2, 1));
  }

  @Test
  void aCallIsLetThroughWithoutGoingThroughThoseThatAreUp() {
    assertThat(call(gate, "first")).isEqualTo(FREE);
    long few = house.rows(() -> call(gate, "second"));
    IntStream.range(0, 200).forEach(number -> call(gate, "leg-" + number));
    assertThat(house.rows(() -> call(gate, "last"))).isEqualTo(few);
    assertThat(house.rows(() -> gate.now("acme"))).isLessThanOrEqualTo(few);
  }
}
