package io.ringcycle.proof;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Somebody who makes lists, on a database that may be away; and a look past the store. */
final class Office implements AutoCloseable {
  private static final GroupId GROUP = new GroupId("group");

  private final String direct;
  private final HikariDataSource pool;
  private final Desk desk;

  private Office(String direct, DataSource store, HikariDataSource pool) {
    this.direct = direct;
    this.pool = pool;
    this.desk =
        Ringcycle.builder()
            .storage(JpaStore.on(store).storage())
            .clock(Instant::now)
            .build()
            .as(Scene.caller(0));
  }

  /**
   * On connections that are kept.
   *
   * @param direct the database
   * @param port where the store reaches it
   * @param limits further words of the address by which it does so
   */
  static Office pooled(String direct, int port, String limits) {
    HikariDataSource pool = Pool.to(address(direct, port, limits));
    return new Office(direct, pool, pool);
  }

  /** On a new connection for each transaction: whoever waits, waits for nobody's pool. */
  static Office unpooled(String direct, int port, String limits) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address(direct, port, limits));
    source.setUser("postgres");
    return new Office(direct, source, new HikariDataSource());
  }

  /** Makes the tables, without any limit. */
  static void prepared(String direct) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(direct);
    source.setUser("postgres");
    JpaStore.on(source).close();
  }

  /** On connections that may break. */
  static Office on(String direct, BrittleSource source) {
    return new Office(direct, source.asDataSource(), new HikariDataSource());
  }

  private static String address(String direct, int port, String limits) {
    return direct.replaceFirst(":\\d+/", ":" + port + "/").replaceFirst("\\?.*", "?" + limits);
  }

  void makes(String list) {
    desk.lists().create(new CallListId(list), GROUP, "List");
  }

  /** The same under an idempotency key. */
  void makes(String list, String key) {
    desk.once(key).lists().create(new CallListId(list), GROUP, "List");
  }

  /** How many connections somebody holds. */
  int inUse() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  int lists() {
    return desk.lists().all().size();
  }

  /** How much there is of it in the database. */
  Found found(String list) {
    return new Found(
        count("select count(*) from ringcycle.fact where stream = 'l:" + list + "'"),
        count("select count(*) from ringcycle.call_list where id = '" + list + "'"));
  }

  /** Of a list, which belong together. */
  record Found(int facts, int rows) {
    static final Found NOTHING = new Found(0, 0);
    static final Found ALL = new Found(1, 1);
  }

  private int count(String question) {
    try (Connection connection = DriverManager.getConnection(direct, "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
