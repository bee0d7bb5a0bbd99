package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringcycle.database.Databases;
import io.ringcycle.spi.Clock;
import java.time.Duration;
import java.time.Instant;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class LookTest {
  @Test
  void postgresqlIsAskedHowItCommitsAndWhatTimeItIs() {
    Surroundings found = new Look(Databases.postgres(), Instant::now).around("::1", false, false);

    assertThat(found.url()).startsWith("jdbc:postgresql:").doesNotContain("?");
    assertThat(found.synchronousCommit()).contains("on");
    assertThat(found.fsync()).isPresent();
    assertThat(found.fast()).isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(1));
    assertThat(found.host()).isEqualTo("::1");
  }

  @Test
  void h2IsAskedWhatTimeItIs() {
    Surroundings found = new Look(Databases.h2(), anHourFast()).around("::1", true, false);

    assertThat(found.synchronousCommit()).isEmpty();
    assertThat(found.fast()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    assertThat(found.simulated()).isTrue();
  }

  @Test
  void aDatabaseThatIsNotThereIsToldInOneLine() {
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:tcp://127.0.0.1:1/none");

    assertThatExceptionOfType(UnfitException.class)
        .isThrownBy(() -> new Look(nowhere, Instant::now).around("::1", true, false))
        .withMessageStartingWith("the database cannot be reached")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
  }

  private static Clock anHourFast() {
    return () -> Instant.now().plus(Duration.ofHours(1));
  }
}
