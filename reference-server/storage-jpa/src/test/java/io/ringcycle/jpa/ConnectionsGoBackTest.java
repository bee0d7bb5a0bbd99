package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** Connections of a pool that hands them out as it got them. */
class ConnectionsGoBackTest {
  private static final int CONNECTIONS = 3;

  @Test
  void eachConnectionGoesBackAsItWas() throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:go_back", "sa", "sa");
    pool.setMaxConnections(CONNECTIONS);
    Storage storage = JpaStore.on(pool).storage();
    for (int look = 0; look < CONNECTIONS; look++) {
      storage.read(new OrganisationId("acme"), view -> "looked");
    }

    List<Connection> all = new ArrayList<>();
    while (all.size() < CONNECTIONS) {
      all.add(pool.getConnection());
    }
    for (Connection connection : all) {
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
      connection.close();
    }
    pool.dispose();
  }
}
