package io.ringcycle.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What whoever starts a server here may rely on. */
class PostgresTest {
  private final Postgres server = Postgres.shared();

  @Test
  void itWritesToTheDiskBeforeItAcknowledgesAndListensToThisMachineAlone() {
    Database database = server.database();
    assertThat(database.word("show fsync")).isEqualTo("on");
    assertThat(database.word("show synchronous_commit")).isEqualTo("on");
    assertThat(database.word("show full_page_writes")).isEqualTo("on");
    assertThat(database.word("show listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void itIsOfTheVersionThatTheBuildWasAskedFor() {
    assertThat(server.database().word("show server_version"))
        .startsWith(System.getProperty("postgresql", "17") + ".");
  }

  @Test
  void settingsOfOnesOwnHoldBesides() {
    try (Postgres own = Postgres.start(Map.of("max_connections", "7"))) {
      assertThat(own.database().number("show max_connections")).isEqualTo(7);
      assertThat(own.database().word("show fsync")).isEqualTo("on");
    }
  }

  @Test
  void whatWasCommittedIsThereAfterAKill() {
    String name = server.newDatabase();
    server.database(name).run("create table kept as select 41 as figure");
    server.kill();
    assertThatThrownBy(() -> server.database(name).run("update kept set figure = 0"))
        .isInstanceOf(IllegalStateException.class);
    server.restart();
    assertThat(server.database(name).number("select figure from kept")).isEqualTo(41);
  }

  @Test
  void whoeverIsInterruptedFindsTheConnectionBroken() throws SQLException {
    String name = server.newDatabase();
    try (Connection connection = server.database(name).source().getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
      server.interrupt(name);
      assertThat(connection.isValid(1)).isFalse();
    }
  }

  @Test
  void eachDatabaseIsNewAndCanBeDropped() {
    String name = server.newDatabase();
    assertThat(server.newDatabase()).isNotEqualTo(name);
    server.dropDatabase(name);
    assertThatThrownBy(() -> server.database(name).run("select 1"))
        .isInstanceOf(IllegalStateException.class);
  }
}
