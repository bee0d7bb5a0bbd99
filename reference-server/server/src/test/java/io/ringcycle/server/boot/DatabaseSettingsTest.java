package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {
  private static final int KILLED = 9;

  /** Writes a row into the database at that address, and is gone as if it had been killed. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = database(arguments[0]).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table acknowledged (no integer)");
      statement.execute("insert into acknowledged values (1)");
      Runtime.getRuntime().halt(KILLED);
    }
  }

  private static DataSource database(String url) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(new DatabaseSettings(url, "", "", 4).url());
    return h2;
  }

  @Test
  void whatAnH2HasAcknowledgedIsThereAfterAKill(@TempDir Path folder) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("ringcycle");
    assertThat(killed(url)).isEqualTo(KILLED);

    try (Connection connection = database(url).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select no from acknowledged")) {
      assertThat(rows.next()).isTrue();
    }
  }

  private static int killed(String url) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            DatabaseSettingsTest.class.getName(),
            url)
        .inheritIO()
        .start()
        .waitFor();
  }

  @Test
  void whatAnAddressSaysItselfHolds() {
    assertThat(url("jdbc:h2:mem:a;write_delay=500"))
        .isEqualTo("jdbc:h2:mem:a;write_delay=500;QUERY_CACHE_SIZE=100");
    assertThat(url("jdbc:postgresql://host/name")).isEqualTo("jdbc:postgresql://host/name");
  }

  @Test
  void whatNoServerCouldWorkWithIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new DatabaseSettings("jdbc:h2:mem:few", "", "", 3))
        .withMessage("ringcycle.db.connections must be 4 at least");
    assertThatIllegalStateException()
        .isThrownBy(() -> new DatabaseSettings("jdbc:mysql://host/name", "", "", 4).source())
        .withMessageContaining("ringcycle.db.url must begin with");
  }

  private static String url(String said) {
    return new DatabaseSettings(said, "", "", 4).url();
  }
}
