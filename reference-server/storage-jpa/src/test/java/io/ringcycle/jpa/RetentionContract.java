package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.Inbox.Message;
import io.ringcycle.jpa.Retention.Pruned;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody needs any more goes, and nothing else. */
abstract class RetentionContract {
  private static final Instant JUNE = Instant.parse("2020-06-01T00:00:00Z");
  private static final String IN_MAY = "timestamp with time zone '2020-05-31 23:59:59Z'";
  private static final String IN_JUNE = "timestamp with time zone '2020-06-01 00:00:00Z'";

  final DataSource database = empty();
  final JpaStore store = JpaStore.on(database);
  private final Tampering by = new Tampering(database);
  private final Ringcycle ringcycle = Ringcycle.builder().storage(store.storage()).build();
  private final Desk ada = ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900001"));

  /** A new one. */
  abstract DataSource empty();

  @BeforeEach
  void somethingHasHappened() {
    for (String id : List.of("handled-in-may", "handled-in-june", "unhandled")) {
      store.inbox().keep("phone", id, "body");
    }
    by.run("update ringcycle.inbox set received_at = " + IN_MAY);
    handled("handled-in-may", IN_MAY);
    handled("handled-in-june", IN_JUNE);
    makes("may");
    makes("june");
    by.run("update ringcycle.once set first_used_at = " + IN_MAY + " where id like '%may'");
    by.run("update ringcycle.once set first_used_at = " + IN_JUNE + " where id like '%june'");
  }

  @AfterEach
  void close() {
    ringcycle.close();
    store.close();
  }

  private void handled(String id, String at) {
    assertThat(by.run("update ringcycle.inbox set handled_at = " + at + " where id = '" + id + "'"))
        .isEqualTo(1);
  }

  /** A list under an idempotency key of that name. */
  private void makes(String key) {
    ada.once(key).lists().create(new CallListId(key), new GroupId("east"), "List");
  }

  private List<Object> column(String table, String column) {
    return by.rows("select " + column + " from ringcycle." + table + " order by " + column).stream()
        .map(row -> row.get(column))
        .toList();
  }

  @Test
  void whatWasHandledOrUsedFirstBeforeGoesAndNothingElse() {
    List<String> tables = List.of("fact", "call_list", "secret", "session");
    List<Long> before = tables.stream().map(by::count).toList();
    assertThat(store.retention().prune(JUNE)).isEqualTo(new Pruned(1, 1));
    assertThat(column("inbox", "id")).containsExactly("handled-in-june", "unhandled");
    assertThat(column("once", "id")).singleElement().asString().endsWith("june");
    assertThat(tables.stream().map(by::count).toList()).isEqualTo(before);
    assertThat(store.retention().prune(JUNE)).isEqualTo(new Pruned(0, 0));
    assertThat(Verification.of(database).differences()).isEmpty();
  }

  @Test
  void whatNobodyHasHandledStaysHoweverOldItIs() {
    assertThat(store.retention().prune(Duration.ofDays(1))).isEqualTo(new Pruned(2, 2));
    assertThat(store.inbox().unhandled("phone", Duration.ofDays(1), 10))
        .extracting(Message::id)
        .containsExactly("unhandled");
  }

  @Test
  void aKeyThatIsGoneIsNewAgainAndOneThatStaysIsNot() {
    store.retention().prune(JUNE);
    makes("june");
    assertThatThrownBy(() -> makes("may")).hasMessageContaining("already in use");
  }

  @Test
  void whatIsNewIsOfNow() {
    store.inbox().keep("phone", "new", "body");
    store.inbox().handled("phone", "new");
    makes("new");
    assertThat(store.retention().prune(Duration.ofHours(1))).isEqualTo(new Pruned(2, 2));
    assertThat(column("inbox", "id")).containsExactly("new", "unhandled");
    assertThat(column("once", "id")).singleElement().asString().endsWith("new");
  }

  @Test
  void aFewAtATimeAreAllOfThem() {
    for (int message = 0; message < 11; message++) {
      store.inbox().keep("phone", "message-" + message, "body");
      handled("message-" + message, IN_MAY);
    }
    Messages messages = new Messages();
    DataSource counted = messages.countedIn(database);
    try (EntityManagerFactory factory = Factories.on(counted)) {
      Dialect dialect = Dialect.of(database);
      Transactions transactions = new PlainTransactions(factory, dialect);
      Work work = new Work(new Door(Optional.empty()), transactions, dialect);
      int before = messages.soFar();
      assertThat(new Retention(work, 5).prune(JUNE)).isEqualTo(new Pruned(12, 1));
      int after = messages.soFar();
      assertThat(new Retention(work, 5).prune(JUNE)).isEqualTo(new Pruned(0, 0));
      assertThat(messages.soFar() - after).isLessThan(after - before);
    }
  }

  @Test
  void whatLiesAheadIsRefusedAndNothingGoes() {
    Instant ahead = Instant.parse("2999-01-01T00:00:00Z");
    assertThatThrownBy(() -> store.retention().prune(ahead))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ahead");
    assertThatThrownBy(() -> store.retention().prune(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(by.count("inbox")).isEqualTo(3);
  }

  @Test
  void longAgoNothingWasThere() {
    for (Duration age : List.of(Duration.ofDays(1_000_000), Duration.ofSeconds(Long.MAX_VALUE))) {
      assertThat(store.retention().prune(age)).isEqualTo(new Pruned(0, 0));
    }
    assertThat(store.retention().prune(Instant.MIN)).isEqualTo(new Pruned(0, 0));
  }

  @Test
  void nobodyNeedsAnOpenStoreForIt() {
    store.close();
    assertThatThrownBy(() -> store.retention().prune(JUNE)).hasMessage("this store is closed");
    assertThat(Retention.prune(database, JUNE)).isEqualTo(new Pruned(1, 1));
    assertThat(Retention.prune(database, Duration.ofDays(1))).isEqualTo(new Pruned(1, 1));
  }
}
