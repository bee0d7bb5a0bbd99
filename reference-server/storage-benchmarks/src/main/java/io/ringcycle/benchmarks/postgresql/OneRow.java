package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The least that any durable change costs on this machine: a caller sets one row of their own, and
 * that is committed.
 */
final class OneRow implements Contender {
  private static final String ORDER = "update bench.one set claims = claims + 1 where caller = ?";
  private static final int MOST = 1_000;

  private final DataSource source;

  OneRow(DataSource source) {
    this.source = source;
    new Database(source).run("create schema if not exists bench");
    new Database(source)
        .run("create table bench.one (caller integer primary key, claims bigint not null)");
    new Database(source)
        .run("insert into bench.one select n, 0 from generate_series(0, " + MOST + ") n");
  }

  @Override
  public String name() {
    return "F";
  }

  @Override
  public List<Claimant> claimants(Setting setting, int claims) {
    return IntStream.range(0, setting.callers()).<Claimant>mapToObj(this::claimant).toList();
  }

  private Claimant claimant(int caller) {
    return () -> {
      try (Connection connection = source.getConnection();
          PreparedStatement order = connection.prepareStatement(ORDER)) {
        order.setInt(1, caller);
        if (order.executeUpdate() != 1) {
          throw new IllegalStateException("no row of caller " + caller);
        }
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    };
  }
}
