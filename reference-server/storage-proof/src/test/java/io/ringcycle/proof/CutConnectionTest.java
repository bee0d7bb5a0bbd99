package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.database.Postgres;
import io.ringcycle.proof.Office.Found;
import io.ringcycle.spi.storage.StorageUnavailableException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at each message of a change in turn. */
class CutConnectionTest {
  private static final int MOST = 60;

  @ParameterizedTest
  @EnumSource(names = {"BEFORE", "AFTER"})
  void whereverItIsCutOnceTheChangeIsMadeOnce(Cable.Cut how) {
    String database = Server.database();
    try (Cable cable = new Cable(Server.port());
        Office office = Office.pooled(database, cable.port(), "socketTimeout=10")) {
      office.makes("first");
      int message = 0;
      do {
        message++;
        String list = "cut-" + message;
        cable.cutAt(message, how);
        office.makes(list);
        assertThat(office.found(list)).as("cut %s message %d", how, message).isEqualTo(Found.ALL);
        assertThat(office.inUse()).as("connections that were not given back").isZero();
      } while (cable.wasCut() && message < MOST);
      assertThat(message).as("the change is over").isBetween(5, MOST - 1);
      System.out.printf("cut %s each of %d messages%n", how, message - 1);
    }
  }

  @Test
  void whoeverAsksAgainUnderTheSameKeyGetsItOnce() {
    String database = Server.database();
    try (Cable cable = new Cable(Server.port());
        Office office = Office.unpooled(database, cable.port(), "socketTimeout=10")) {
      office.makes("first");
      int unsure = 0;
      int message = 0;
      boolean cut;
      do {
        message++;
        String list = "gone-" + message;
        cable.cutAt(message, Cable.Cut.FOR_GOOD);
        Told told = told(office, list);
        assertThat(office.found(list)).as("told: %s", told).isIn(told.possible());
        unsure += told == Told.UNSURE ? 1 : 0;
        cut = cable.wasCut();
        cable.bringBack();
        office.makes(list, list);
        assertThat(office.found(list)).as("asked again").isEqualTo(Found.ALL);
      } while (cut && message < MOST);
      assertThat(unsure).as("nobody knows only where the commit itself was cut").isEqualTo(1);
    }
  }

  @Test
  void aConnectionThatBreaksIsGivenBackAtWhateverStep() {
    String database = Server.database();
    BrittleSource source = new BrittleSource(database);
    try (Office office = Office.on(database, source)) {
      office.makes("first");
      int step = 0;
      do {
        step++;
        String list = "broken-" + step;
        source.breakAt(step);
        office.makes(list);
        assertThat(source.notGivenBack()).as("broken at step %d", step).isZero();
        assertThat(office.found(list)).as("broken at step %d", step).isEqualTo(Found.ALL);
      } while (source.broke() && step < 5 * MOST);
      System.out.printf("broken at each of %d steps%n", step - 1);
    }
  }

  private enum Told {
    KEPT,
    NOT_KEPT,
    UNSURE;

    Set<Found> possible() {
      return switch (this) {
        case KEPT -> Set.of(Found.ALL);
        case NOT_KEPT -> Set.of(Found.NOTHING);
        case UNSURE -> Set.of(Found.ALL, Found.NOTHING);
      };
    }
  }

  private static Told told(Office office, String list) {
    try {
      office.makes(list, list);
      return Told.KEPT;
    } catch (StorageUnavailableException away) {
      return away.mayHaveBeenKept() ? Told.UNSURE : Told.NOT_KEPT;
    }
  }

  @Test
  void aCommitThatArrivesLateIsWaitedFor() throws Exception {
    String database = Server.database();
    Office.prepared(database);
    String limits = "socketTimeout=4&prepareThreshold=0"; // less than it waits for a lock
    try (Cable cable = new Cable(Server.port());
        Office office = Office.unpooled(database, cable.port(), limits)) {
      office.makes("first");
      cable.cutAt("COMMIT\0", 2, Cable.Cut.HELD); // the first one ends the look at what is there
      Thread other = new Thread(() -> letGo(cable));
      other.start();
      office.makes("late");
      other.join();
      assertThat(cable.wasCut()).isTrue();
      assertThat(office.found("late")).isEqualTo(Found.ALL);
    }
  }

  /** Once somebody waits for the end of what is held. */
  private static void letGo(Cable cable) {
    Postgres.shared()
        .database()
        .await("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'");
    cable.letGo();
  }
}
