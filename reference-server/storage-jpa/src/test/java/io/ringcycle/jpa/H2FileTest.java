package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.database.Pools;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.tck.RandomHistory;
import io.ringcycle.view.SessionView;
import io.ringcycle.view.SupporterView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a file is there when it is opened again. */
class H2FileTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final CallListId LIST = new CallListId("street");

  @TempDir private Path folder;

  /** Whatever a caller sees of their session. */
  private record Seen(
      SessionView session, List<SupporterView> queue, List<Recorded> audit, int verified) {
    static Seen in(DataSource database) {
      CallingSession session = ada(database).open(LIST);
      Verified verified = Verification.of(database);
      assertThat(verified.differences()).isEmpty();
      return new Seen(
          session.view(), session.queue(100), session.audit(0, 1_000), (int) verified.facts());
    }
  }

  private static Desk ada(DataSource database) {
    return Ringcycle.builder()
        .storage(JpaStore.on(database).storage())
        .clock(() -> NOON)
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build()
        .as(Caller.of("acme", "ada", "Ada", "+447700900001"));
  }

  private static void work(DataSource database) {
    Desk ada = ada(database);
    ada.lists().create(LIST, new GroupId("east"), "Street");
    ada.lists().add(LIST, IntStream.range(0, 20).mapToObj(H2FileTest::person).toList());
    CallingSession session = ada.open(LIST);
    session.skips().quick(person(0).id(), QuickDuration.HOUR_1);
    session.prioritise(person(7).id());
    session.contacts().log(person(3).id(), ContactLog.notInterested("Moved away"));
  }

  private static void somethingHappensInAnotherOrganisation(DataSource database) {
    RandomHistory history =
        new RandomHistory(3, JpaStore.on(database).storage(), new OrganisationId("other"));
    IntStream.range(0, 100).forEach(step -> history.step());
  }

  private static Supporter person(int number) {
    return Supporter.of("p" + number, "Somebody", "+4477009012" + (10 + number));
  }

  @Test
  void whoeverClosesADatabaseAndOpensItAgainGoesOnWhereTheyWere() {
    Seen before;
    try (HikariDataSource database = Pools.h2(folder.resolve("db"))) {
      work(database);
      somethingHappensInAnotherOrganisation(database);
      before = Seen.in(database);
    }
    try (HikariDataSource database = Pools.h2(folder.resolve("db"))) {
      assertThat(Seen.in(database)).isEqualTo(before);
      ada(database).lists().add(LIST, person(30));
      assertThat(Seen.in(database).verified()).isGreaterThan(before.verified());
    }
  }

  /** Nobody had the time to close it: whoever opens the file sees what was acknowledged. */
  @Test
  void whatWasAcknowledgedIsInTheFileAtOnce() throws IOException {
    try (HikariDataSource database = Pools.h2(folder.resolve("db"))) {
      work(database);
      Files.copy(folder.resolve("db.mv.db"), folder.resolve("left.mv.db"));
      Seen before = Seen.in(database);
      try (HikariDataSource left = Pools.h2(folder.resolve("left"))) {
        assertThat(Seen.in(left)).isEqualTo(before);
      }
    }
  }
}
