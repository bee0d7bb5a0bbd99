package io.ringcycle.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store on a data source and among transactions that are the container's. */
@ArquillianTest
@DataSourceDefinition(
    name = StoreInAContainerTest.DATABASE,
    className = "org.h2.jdbcx.JdbcDataSource",
    url = "jdbc:h2:mem:ringcycle;DB_CLOSE_DELAY=-1",
    user = "sa",
    password = "sa",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = StoreInAContainerTest.CONNECTIONS)
class StoreInAContainerTest {
  static final String DATABASE = "java:app/jdbc/ringcycle";
  static final int CONNECTIONS = 4;

  private static final CallListId LIST = new CallListId("bakers-street");
  private static final SupporterId MAY = new SupporterId("1");

  @Resource(lookup = DATABASE)
  private DataSource database;

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transactions;

  @Resource(lookup = "java:comp/UserTransaction")
  private UserTransaction own;

  private Visits visits;

  @Deployment
  static WebArchive application() {
    return War.withTests();
  }

  @BeforeEach
  void noVisitsYet() throws SQLException {
    visits = Visits.none(database);
  }

  @Test
  void theCallLoopWorksWhereNoTransactionIsOpen() {
    CallingSession session = opened(ada("none"));
    session.skips().thisCycle(MAY);

    assertThat(session.next().orElseThrow().supporter().name()).isEqualTo("Jun Wood");
    assertThat(session.view().counts())
        .containsEntry(Status.SKIPPED_BY_LEADER, 1)
        .containsEntry(Status.AVAILABLE, 1);
  }

  @Test
  void whatTheStoreKeptStaysWhenTheCallerRollsBack() throws Exception {
    own.begin();
    visits.add("never");
    Desk ada = ada("rolled-back");
    CallingSession session = opened(ada);
    session.skips().thisCycle(MAY);
    own.rollback();

    assertThat(visits.all()).isEmpty();
    assertThat(session.supporter(MAY).status()).isEqualTo(Status.SKIPPED_BY_LEADER);
  }

  @Test
  void theStoreWorksForACallerWhoCanOnlyRollBack() throws Exception {
    own.begin();
    visits.add("never");
    own.setRollbackOnly();
    CallingSession session = opened(ada("only-back"));
    own.rollback();

    assertThat(visits.all()).isEmpty();
    assertThat(session.view().members()).isEqualTo(2);
  }

  @Test
  void theCallersTransactionGoesOnAfterARefusal() throws Exception {
    Desk ada = ada("refused");
    opened(ada);

    own.begin();
    visits.add("before");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> opened(ada));
    visits.add("later");
    own.commit();

    assertThat(visits.all()).containsExactly("before", "later");
  }

  @Test
  void allPartsOfAStoreWorkApartFromTheCallersTransactionUntilItIsClosed() throws Exception {
    JpaStore store = JpaStore.on(database, transactions);
    own.begin();
    assertThat(store.inbox().keep("phone", "1", "body")).isTrue();
    long end = store.outbox().end();
    opened(ada("followed"));
    assertThat(store.outbox().after(end, 100))
        .isNotEmpty()
        .allMatch(one -> one.fact().organisation().value().equals("followed"));
    store.retention().prune(Duration.ofDays(1));
    own.rollback();
    assertThat(store.inbox().unhandled("phone", Duration.ZERO, 1)).hasSize(1);
    store.close();
    assertThatThrownBy(() -> store.outbox().end()).hasMessage("this store is closed");
  }

  @Test
  void everyConnectionComesBackAsItWas() throws Exception {
    Desk ada = ada("pool");
    CallingSession session = opened(ada);
    for (int round = 0; round < 3 * CONNECTIONS; round++) {
      own.begin();
      visits.add("round");
      session.skips().thisCycle(MAY);
      assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> opened(ada));
      own.commit();
      session.skips().unskip(MAY);
    }

    assertThat(statesOfAllConnections())
        .hasSize(CONNECTIONS)
        .containsOnly(new State(true, Connection.TRANSACTION_READ_COMMITTED));
  }

  private record State(boolean autoCommit, int isolation) {}

  /** Of as many as the pool has: it would not give them while one was away. */
  private List<State> statesOfAllConnections() throws SQLException {
    List<Connection> all = new ArrayList<>();
    List<State> states = new ArrayList<>();
    try {
      while (all.size() < CONNECTIONS) {
        Connection connection = database.getConnection();
        all.add(connection);
        states.add(new State(connection.getAutoCommit(), connection.getTransactionIsolation()));
      }
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
    return states;
  }

  private Desk ada(String organisation) {
    return Ringcycle.builder()
        .storage(JpaStore.on(database, transactions).storage())
        .build()
        .as(Caller.of(organisation, "ada", "Ada", "+447700900001"));
  }

  /** Refused where the list is there already. */
  private static CallingSession opened(Desk ada) {
    ada.lists().create(LIST, new GroupId("east"), "Bakers Street");
    ada.lists()
        .add(
            LIST,
            List.of(
                Supporter.of("1", "May Field", "+447700900101"),
                Supporter.of("2", "Jun Wood", "+447700900102")));
    return ada.open(LIST);
  }
}
