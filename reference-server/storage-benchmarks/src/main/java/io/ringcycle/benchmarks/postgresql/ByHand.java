package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.database.Database;
import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.Fact;
import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.model.CallId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The best claim that a program without Ringcycle would write by hand, in tables of its own.
 *
 * <p>One statement in one round trip, prepared on the server, committed by itself: the first member
 * of the list who was not claimed, by {@code for update skip locked limit 1} on an index of those
 * alone; the member and the session are updated, and the same fact is added that Ringcycle records,
 * as the same JSON under a sequence number of its session.
 *
 * <p>What it does not do: look whether somebody cools down, was skipped, opted out, or is on the
 * line with another caller or on another list; keep a number from being dialled twice; know
 * priorities and people who came back; keep anything for a second session on the list; tell a
 * repeated request; look whether the caller is still there when it dials; end or log a call.
 */
final class ByHand implements Contender {
  private static final String ORDER =
      """
      with next as (
        select place, supporter, number from bench.%1$s_member
        where list = ? and free order by place limit 1 for update skip locked),
      took as (
        update bench.%1$s_member m set free = false, session = ?, claimed_at = now()
        from next where m.list = ? and m.place = next.place),
      seat as (
        update bench.%1$s_session s set facts = facts + 1, call = ?, reached = next.place
        from next where s.id = ? returning s.facts),
      kept as (
        insert into bench.%1$s_fact (session, sequence, at, author, body)
        select ?, seat.facts, now(), ?, replace(?, '@supporter', next.supporter)
        from next, seat)
      select supporter, number from next
      """;

  private static final JsonOf<Fact> JSON = JsonOf.of(Fact.class);

  private final DataSource source;
  private final String name;
  private final String order;

  /** In tables of its own. */
  ByHand(DataSource source, String name) {
    this.source = source;
    this.name = name;
    this.order = ORDER.formatted(name);
    new ByHandTables(new Database(source), name).make();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Claimant> claimants(Setting setting, int claims) {
    new ByHandTables(new Database(source), name).fill(setting, claims);
    return IntStream.range(0, setting.callers())
        .<Claimant>mapToObj(caller -> () -> claim(setting.list(caller), caller))
        .toList();
  }

  private void claim(int list, int caller) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(order)) {
      String call = UUID.randomUUID().toString();
      statement.setInt(1, list);
      statement.setInt(2, caller);
      statement.setInt(3, list);
      statement.setString(4, call);
      statement.setInt(5, caller);
      statement.setInt(6, caller);
      statement.setString(7, "caller-" + caller);
      statement.setString(8, JSON.write(fact(call, caller)));
      claimed(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void claimed(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("nobody is left on the list");
      }
      rows.getString(2);
    }
  }

  /** As long as the real one. */
  private static Fact fact(String call, int caller) {
    return new CallIntended(
        new SessionId("session-" + caller),
        new CallId(call),
        new LegId(call),
        new SupporterId("@supporter"),
        new NumberKey(0x0123456789abcdefL, 0x0123456789abcdefL),
        1,
        1,
        1,
        Instant.now().plusSeconds(600));
  }
}
