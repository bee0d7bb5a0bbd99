package io.ringcycle.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void theFirstFewGuessesCostNothing() {
    for (int failures = 0; failures < 5; failures++) {
      assertThat(Patience.OF_ACCOUNT.next(failures, NOW)).isEqualTo(NOW);
    }
  }

  @Test
  void eachFurtherGuessCostsTwiceTheTimeUpToAQuarterOfAnHour() {
    assertThat(pause(5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(pause(6)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause(9)).isEqualTo(Duration.ofMinutes(8));
    assertThat(pause(10)).isEqualTo(Duration.ofMinutes(15));
    assertThat(pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void anHourWithoutAGuessIsForgiven() {
    assertThat(Patience.OF_ACCOUNT.counted(7, NOW, NOW.plus(Duration.ofMinutes(59)))).isEqualTo(7);
    assertThat(Patience.OF_ACCOUNT.counted(7, NOW, NOW.plus(Duration.ofHours(1)))).isZero();
  }

  private static Duration pause(int failures) {
    return Duration.between(NOW, Patience.OF_ACCOUNT.next(failures, NOW));
  }
}
