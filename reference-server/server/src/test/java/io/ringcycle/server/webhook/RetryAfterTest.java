package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a receiver is left alone. */
class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");

  @Test
  void secondsAndAnInstantAreHeeded() {
    assertThat(RetryAfter.read(" 90 ", NOW)).isEqualTo(Duration.ofSeconds(90));
    assertThat(RetryAfter.read("Mon, 01 Mar 2027 18:02:00 GMT", NOW))
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(RetryAfter.read("Mon, 01 Mar 2027 17:00:00 GMT", NOW)).isZero();
  }

  @Test
  void nobodyIsLeftAloneForLongerThanAnHour() {
    assertThat(RetryAfter.read("999999999", NOW)).isEqualTo(Duration.ofHours(1));
    assertThat(RetryAfter.read("Mon, 01 Mar 2038 18:02:00 GMT", NOW))
        .isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "1e9", "9999999999999999999999"})
  void whatCannotBeReadIsAsIfItWereNotThere(String nonsense) {
    assertThat(RetryAfter.read(nonsense, NOW)).isZero();
  }
}
