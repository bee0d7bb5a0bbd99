package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Ringcycle;
import io.ringcycle.database.Released;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;

/** The tables are made, brought up to date, and left alone where they are from a later time. */
interface SchemaContract {
  String NOW = "classpath:io/ringcycle/jpa/schema";
  String LATER = "classpath:io/ringcycle/jpa/later";

  String KEY = "0".repeat(32);
  String OTHER_KEY = "1".repeat(32);

  /** A new and empty one. */
  DataSource database();

  @Test
  default void noScriptThatWentOutIsChanged() {
    DataSource database = database();
    Released scripts =
        Released.of(
            Schema.settings(database, Dialect.of(database)).locations(NOW).load(),
            SchemaContract.class);
    assertThat(scripts.complaints()).isEmpty();
  }

  @Test
  default void tablesThatAreThereAreLeftAsTheyAre() {
    DataSource database = database();
    make(JpaStore.on(database).storage(), "one");
    assertThat(listsIn(JpaStore.on(database).storage())).isEqualTo(1);
  }

  @Test
  default void tablesOfAnEarlierTimeAreBroughtUpToDateWithAllThatIsInThem() {
    DataSource database = database();
    make(JpaStore.on(database).storage(), "one");
    later(database).migrate();
    later(database).migrate();
    assertThat(new Tampering(database).count("of_a_later_time")).isZero();
    assertThat(new Tampering(database).count("call_list")).isEqualTo(1);
  }

  @Test
  default void tablesOfTheFirstTimeAreBroughtUpToDate() {
    DataSource database = database();
    upTo(database, "1");
    make(JpaStore.on(database).storage(), "one");
    assertThat(listsIn(JpaStore.on(database).storage())).isEqualTo(1);
  }

  @Test
  default void whoeverCouldNotBeCalledBeforeIsKnownSinceWhen() {
    DataSource database = database();
    upTo(database, "2");
    Tampering tables = new Tampering(database);
    tables.run(
        "insert into ringcycle.number (organisation, id, suppressed_at, token, version)"
            + " values ('acme', '"
            + KEY
            + "', timestamp with time zone '2026-03-02 10:00:00+00', 0, 0)");
    tables.run(
        "insert into ringcycle.person (organisation, id, number, since, suppressed_at, version)"
            + " values ('acme', 'ben', '"
            + KEY
            + "', timestamp with time zone '2026-03-01 10:00:00+00',"
            + " timestamp with time zone '2026-03-03 10:00:00+00', 0),"
            + " ('acme', 'cleo', null, timestamp with time zone '2026-03-01 10:00:00+00', null, 0),"
            + " ('acme', 'dan', '"
            + OTHER_KEY
            + "', timestamp with time zone '2026-03-01 10:00:00+00', null, 0)");
    Storage storage = JpaStore.on(database).storage();
    assertThat(barred(storage, "ben")).contains(Instant.parse("2026-03-02T10:00:00Z"));
    assertThat(barred(storage, "cleo")).contains(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(barred(storage, "dan")).isEmpty();
  }

  @Test
  default void tablesOfALaterTimeAreRefusedInWordsThatHelp() {
    DataSource database = database();
    later(database).migrate();
    assertThatThrownBy(() -> JpaStore.on(database))
        .isInstanceOf(NewerSchemaException.class)
        .hasMessageContaining("version 5")
        .hasMessageContaining("version 4")
        .hasMessageContaining("backup");
    assertThat(new Tampering(database).count("call_list")).isZero();
  }

  @Test
  default void nodesThatStartAtOnceMakeTheTablesOnce() throws Exception {
    DataSource database = database();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    Callable<Storage> start = () -> JpaStore.on(database).storage();
    try {
      for (Future<Storage> node : nodes.invokeAll(List.of(start, start))) {
        assertThat(listsIn(node.get())).isZero();
      }
    } finally {
      nodes.shutdownNow();
    }
  }

  @Test
  default void nodeThatBeginsWhileAnotherMakesTheTablesFindsThem() {
    DataSource database = database();
    // what makes Flyway take the other's first table, in a race, for somebody else's
    new Tampering(database).run("create table of_somebody_else (id int)");
    AtomicInteger others = new AtomicInteger();
    Runnable other =
        () -> {
          new Tampering(database).run("drop table of_somebody_else");
          make(JpaStore.on(database).storage(), "one");
          others.incrementAndGet();
        };
    Upgrade.by(
            Schema.settings(database, Dialect.of(database))
                .locations(NOW)
                .callbacks(new Meanwhile(Event.BEFORE_BASELINE, other))
                .load())
        .carryOut();
    assertThat(others).hasValue(1);
    assertThat(listsIn(JpaStore.on(database).storage())).isEqualTo(1);
  }

  private static void upTo(DataSource database, String version) {
    Upgrade.by(
            Schema.settings(database, Dialect.of(database)).locations(NOW).target(version).load())
        .carryOut();
  }

  private static Optional<Instant> barred(Storage storage, String who) {
    PersonRow.Key key = new PersonRow.Key(new SupporterId(who));
    return storage.read(
        new OrganisationId("acme"), view -> view.find(key).orElseThrow().barredAt());
  }

  private static Schema later(DataSource database) {
    return Schema.by(database, Dialect.of(database), NOW, LATER);
  }

  private static void make(Storage storage, String list) {
    Ringcycle.builder()
        .storage(storage)
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build()
        .as(Caller.of("acme", "ada", "Ada", "+447700900001"))
        .lists()
        .create(new CallListId(list), new GroupId("east"), "List", Exclusions.NONE);
  }

  private static int listsIn(Storage storage) {
    return storage.<Integer>read(new OrganisationId("acme"), view -> view.lists().size());
  }
}
