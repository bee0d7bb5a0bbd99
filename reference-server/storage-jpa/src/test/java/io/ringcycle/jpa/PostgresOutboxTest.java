package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.database.Pools;
import io.ringcycle.database.Postgres;
import io.ringcycle.jpa.Outbox.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The outbox on PostgreSQL, where changes are kept in another order than that of their numbers. */
class PostgresOutboxTest extends OutboxContract {
  private static final int CONNECTIONS = 24;

  /**
   * Of its own: whoever is at work anywhere on a server holds the outbox up, the server itself as
   * well when it looks at young tables.
   */
  private static Postgres server;

  private static final List<HikariDataSource> POOLS = new ArrayList<>();

  @BeforeAll
  static void start() {
    server = Postgres.start(Map.of("autovacuum", "off"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  DataSource empty() {
    HikariDataSource pool = Pools.frugal(server.url(server.newDatabase()), "postgres", CONNECTIONS);
    POOLS.add(pool);
    return pool;
  }

  @AfterEach
  void closePools() {
    POOLS.forEach(HikariDataSource::close);
    POOLS.clear();
  }

  /** Somebody who has drawn a number, written a fact under it, and not ended yet. */
  private Connection atWork(String organisation) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    String sql =
        "insert into ringcycle.fact (organisation, stream, sequence, at, body, part, change_no)"
            + " select ?, stream, sequence, at, body, part, "
            + Dialect.POSTGRESQL.drawnByName("ringcycle.change_no")
            + " from ringcycle.fact where organisation = 'acme' order by change_no, part limit 1";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, organisation);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
    return connection;
  }

  private static List<String> organisations(List<Entry> seen) {
    return seen.stream().map(one -> one.fact().organisation().value()).distinct().toList();
  }

  @Test
  void whatWasNumberedEarlierAndKeptLaterIsNotMissed() throws SQLException {
    play("acme");
    List<Entry> seen = new ArrayList<>(follow(store, 0, 1_000));
    try (Connection slow = atWork("slow")) {
      play("fast");
      assertThat(follow(store, last(seen), 10)).isEmpty();
      assertThat(store.outbox().end()).isEqualTo(last(seen));
      slow.commit();
    }
    seen.addAll(follow(store, last(seen), 10));
    assertInOrder(seen);
    assertThat(seen).hasSize((int) facts());
    assertThat(organisations(seen)).containsExactly("acme", "slow", "fast");
  }

  /** It is not in sight of a snapshot as an open transaction before somebody later has ended. */
  @Test
  void whoeverGotTheLatestIdAndIsStillAtWorkIsWaitedFor() throws SQLException {
    play("acme");
    List<Entry> seen = new ArrayList<>(follow(store, 0, 1_000));
    try (Connection first = atWork("first")) {
      assertThat(store.outbox().after(last(seen), 10)).isEmpty();
      try (Connection second = atWork("second")) {
        assertThat(store.outbox().after(last(seen), 10)).isEmpty();
        second.commit();
      }
      assertThat(store.outbox().after(last(seen), 10)).isEmpty();
      first.commit();
    }
    seen.addAll(follow(store, last(seen), 10));
    assertInOrder(seen);
    assertThat(organisations(seen)).containsExactly("acme", "first", "second");
  }

  /** As PostgreSQL's own look at young tables is. */
  @Test
  void whoeverIsAtWorkInAnotherDatabaseOfTheServerIsWaitedForToo() throws SQLException {
    try (Connection elsewhere = empty().getConnection()) {
      elsewhere.setAutoCommit(false);
      assertThat(answer(elsewhere, "select cast(cast(pg_current_xact_id() as text) as bigint)"))
          .isPositive();
      play("acme");
      assertThat(store.outbox().after(0, 10)).isEmpty();
      elsewhere.commit();
    }
    assertThat(follow(store, 0, 10)).hasSize((int) facts());
  }

  @Test
  void whatWasNotedEarlierIsGivenWhileOthersAreAtWorkAlways() throws SQLException {
    play("acme");
    List<Entry> seen = new ArrayList<>(follow(store, 0, 1_000));
    Connection before = atWork("organisation-0");
    for (int turn = 1; turn < 5; turn++) {
      assertThat(store.outbox().after(last(seen), 10)).isEmpty();
      Connection next = atWork("organisation-" + turn);
      before.commit();
      before.close();
      before = next;
      List<Entry> more = store.outbox().after(last(seen), 10);
      assertThat(organisations(more)).containsExactly("organisation-" + (turn - 1));
      seen.addAll(more);
    }
    before.rollback();
    before.close();
    assertThat(store.outbox().after(last(seen), 10)).isEmpty();
  }

  @Test
  void aNumberThatWasDrawnInVainStopsNobody() throws SQLException {
    play("acme");
    long end = store.outbox().end();
    try (Connection inVain = atWork("vain")) {
      inVain.rollback();
    }
    play("other");
    List<Entry> seen = follow(store, end, 10);
    assertInOrder(seen);
    assertThat(organisations(seen)).containsExactly("other");
    assertThat(follow(store, 0, 10)).hasSize((int) facts());
  }

  /** To draw alone gives no id but now and then, when the sequence is written. */
  @Test
  void whoeverDrawsANumberHasAnId() throws SQLException {
    String draw = "select " + Dialect.POSTGRESQL.drawnByName("ringcycle.change_no");
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int turn = 1; turn < 5; turn++) {
        assertThat(answer(connection, draw)).isEqualTo(turn);
        assertThat(answer(connection, "select count(pg_current_xact_id_if_assigned())"))
            .isEqualTo(1);
        connection.commit();
        assertThat(answer(connection, "select count(pg_current_xact_id_if_assigned())")).isZero();
        connection.commit();
      }
    }
  }

  private static long answer(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** As a server that only looks now and then would cost. */
  @Test
  void whoeverAsksAgainWhenNothingWasDrawnUsesUpNoId() throws SQLException {
    play("acme");
    long end = store.outbox().end();
    String next = "select cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint)";
    try (Connection connection = database.getConnection()) {
      long before = answer(connection, next);
      for (int turn = 0; turn < 5; turn++) {
        assertThat(store.outbox().after(end, 10)).isEmpty();
      }
      assertThat(answer(connection, next)).isEqualTo(before);
    }
  }
}
