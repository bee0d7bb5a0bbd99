package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ringcycle.database.Postgres;
import io.ringcycle.proof.Office.Found;
import io.ringcycle.spi.storage.StorageUnavailableException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The database is away, or does not do what it is asked: that is told, and it is soon over. */
class UnavailableDatabaseTest {
  private static final String LIMITS = "socketTimeout=10";

  private final Postgres server = Postgres.shared();
  private final String name = server.newDatabase();
  private final String database = Server.url(name);

  @Test
  void aDatabaseThatIsAwayAtTheStartIsToldAndOpenedLater() {
    try (Cable cable = new Cable(server.port())) {
      cable.takeAway();
      StorageUnavailableException away =
          catchThrowableOfType(
              StorageUnavailableException.class,
              () -> Office.unpooled(database, cable.port(), LIMITS).close());
      assertThat(away.mayHaveBeenKept()).isFalse();

      cable.bringBack();
      try (Office office = Office.unpooled(database, cable.port(), LIMITS)) {
        assertWorks(office);
      }
    }
  }

  @Test
  void aDatabaseThatGoesAwayInTheMiddleIsToldAndIsUsedAgainWhenItIsBack() {
    try (Cable cable = new Cable(server.port());
        Office office = Office.unpooled(database, cable.port(), LIMITS)) {
      office.makes("first");
      cable.takeAway();
      assertRefuses(office);
      assertThat(catchThrowableOfType(StorageUnavailableException.class, office::lists))
          .as("a question")
          .isNotNull();

      cable.bringBack();
      assertWorks(office);
    }
  }

  @Test
  void aDatabaseThatMayOnlyBeReadIsToldAndCanBeRead() {
    try (Office office = Office.unpooled(database, server.port(), LIMITS)) {
      office.makes("first");
      setReadOnly("on");
      assertRefuses(office);
      assertThat(office.lists()).isEqualTo(1);

      setReadOnly("off");
      assertWorks(office);
    }
  }

  private void setReadOnly(String value) {
    server
        .database()
        .run("alter database " + name + " set default_transaction_read_only = " + value);
  }

  /** A disk cannot be filled here; what PostgreSQL says then is said by a trigger. */
  @Test
  void aDiskThatIsFullIsToldAndNothingIsHalfDone() {
    try (Office office = Office.unpooled(database, server.port(), LIMITS)) {
      server
          .database(name)
          .run(
              "create function full_disk() returns trigger language plpgsql as"
                  + " 'begin raise exception using errcode = ''53100''; end'");
      server
          .database(name)
          .run(
              "create trigger full_disk before insert on ringcycle.fact"
                  + " for each row execute function full_disk()");
      assertRefuses(office);

      server.database(name).run("drop trigger full_disk on ringcycle.fact");
      assertWorks(office);
    }
  }

  @Test
  void aStatementThatTakesTooLongIsToldAndTakenBack() throws SQLException {
    Office.prepared(database);
    String limits = LIMITS + "&options=-c%20statement_timeout=3000";
    try (Office office = Office.unpooled(database, server.port(), limits)) {
      try (Connection other = DriverManager.getConnection(database, "postgres", "");
          Statement statement = other.createStatement()) {
        other.setAutoCommit(false);
        statement.execute("lock table ringcycle.fact in exclusive mode");
        assertRefuses(office);
      }
      assertWorks(office);
    }
  }

  private static void assertRefuses(Office office) {
    StorageUnavailableException away =
        catchThrowableOfType(StorageUnavailableException.class, () -> office.makes("wanted"));
    assertThat(away).isNotNull();
    assertThat(away.mayHaveBeenKept()).isFalse();
    assertThat(office.found("wanted")).isEqualTo(Found.NOTHING);
  }

  private static void assertWorks(Office office) {
    office.makes("wanted");
    assertThat(office.found("wanted")).isEqualTo(Found.ALL);
  }
}
