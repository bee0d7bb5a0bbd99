package io.ringcycle.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.boot.HouseOnH2;
import io.ringcycle.spi.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

  private final HouseOnH2 house = new HouseOnH2();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Clock clock = now::get;
  private final Replies replies = house.with(new Replies(), Map.of("clock", clock));
  private final Ticket ticket = Ticket.of("una", "key", List.of());

  @Test
  void requestsOfTheDayAreNotGoneThroughForOneMore() {
    house.run(
        "insert into house.once select 'id-' || x, 'r', timestamp with time zone"
            + " '2027-03-01 08:00:00Z', x'00' from system_range(1, 1000)");

    assertThat(house.rows(() -> assertThat(replies.take(ticket)).isEmpty())).isLessThan(10);
  }

  @Test
  void aRequestThatWasLeftInTheMiddleMayBeSentAnewAfterTwoMinutes() {
    assertThat(replies.take(ticket)).isEmpty();
    now.set(NOON.plus(Duration.ofMinutes(2)));
    assertThat(replies.take(ticket)).isPresent();

    now.set(NOON.plus(Duration.ofMinutes(2)).plusMillis(1));
    assertThat(replies.take(ticket)).isEmpty();
  }

  @Test
  void aDayLaterAKeyMayBeUsedAnew() {
    assertThat(replies.take(ticket)).isEmpty();
    replies.keep(ticket, new Reply(200, Map.of(), "{}"));
    now.set(NOON.plus(Duration.ofDays(1)));
    assertThat(replies.take(ticket).flatMap(Replies.Known::sealed)).isPresent();

    now.set(NOON.plus(Duration.ofDays(1)).plusMillis(1));
    assertThat(replies.take(ticket)).isEmpty();
  }
}
