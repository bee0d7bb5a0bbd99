package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.spi.storage.Storage;
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

  /** A new and empty one. */
  DataSource database();

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
    Upgrade.by(Schema.settings(database, Dialect.of(database)).locations(NOW).target("1").load())
        .carryOut();
    make(JpaStore.on(database).storage(), "one");
    assertThat(listsIn(JpaStore.on(database).storage())).isEqualTo(1);
  }

  @Test
  default void tablesOfALaterTimeAreRefusedInWordsThatHelp() {
    DataSource database = database();
    later(database).migrate();
    assertThatThrownBy(() -> JpaStore.on(database))
        .isInstanceOf(NewerSchemaException.class)
        .hasMessageContaining("version 3")
        .hasMessageContaining("version 2")
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
