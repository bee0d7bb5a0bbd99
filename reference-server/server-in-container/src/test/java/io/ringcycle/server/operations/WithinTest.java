package io.ringcycle.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.RefusedException;
import io.ringcycle.server.audit.Deed;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.TicketKind;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.SignIn;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.management.JMException;
import javax.management.ObjectName;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the container makes of the application, which nobody can see from outside. */
@ArquillianTest
class WithinTest {
  @Inject private Work work;
  @Inject private Node node;
  @Inject private House house;
  @Inject private Ringcycle engine;
  @Inject private Upkeep upkeep;
  @Inject private Tickets tickets;
  @Inject private Trail trail;
  @Inject private Instance<SignIn> signIn;

  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Resource(lookup = "java:comp/UserTransaction")
  private UserTransaction transaction;

  @Deployment
  static WebArchive application() throws URISyntaxException {
    return ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("ringcycle.war")))
        .addClasses(WithinTest.class, Directory.class)
        .addAsLibrary(
            new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  /**
   * A proxy of the container that locks what it stands for would keep everybody else out. The test
   * itself runs in a request, for the end of which is waited here.
   */
  @Test
  void whoeverWaitsForRequestsLetsOthersBeginAndEnd() {
    Thread waiting = new Thread(() -> work.isOverWithin(Duration.ofMinutes(5)));
    waiting.start();
    while (waiting.isAlive() && waiting.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    int before = work.running();
    work.begins();
    assertThat(work.running()).isEqualTo(before + 1);
    work.ends();

    assertThat(waiting.isAlive()).isTrue();
  }

  /** Whoever stops a JVM knows nothing of the applications in it. */
  @Test
  void theNodeAnswersAThreadThatTheContainerDoesNotKnow() {
    CompletableFuture<Object> draining =
        CompletableFuture.supplyAsync(WithinTest::askedFromOutside, thread());

    assertThat(draining.join()).isEqualTo(false).isEqualTo(node.isDraining());
  }

  private static Object askedFromOutside() {
    Thread.currentThread().setContextClassLoader(null);
    try {
      return ManagementFactory.getPlatformMBeanServer()
          .getAttribute(new ObjectName(NodeMXBean.NAME), "Draining");
    } catch (JMException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Executor thread() {
    return task -> new Thread(task).start();
  }

  @Test
  void theHouseIsChangedWithTheTransactionOfWhoeverAsks() throws Exception {
    transaction.begin();
    house.found("given-up", "Given up");
    transaction.rollback();
    transaction.begin();
    house.found("kept", "Kept");
    transaction.commit();

    assertThat(house.organisations()).contains("kept").doesNotContain("given-up");
  }

  @Test
  void whatIsOldIsTakenAwayAndNothingElse() throws Exception {
    transaction.begin();
    ada("old");
    deed(731);
    deed(729);
    tickets.make(TicketKind.EMBED, "old", "ada", Optional.empty(), Duration.ofMinutes(1));
    tickets.make(TicketKind.EMBED, "old", "ada", Optional.empty(), Duration.ZERO);
    transaction.commit();

    upkeep.tidy();

    assertThat(trail.before("old", Long.MAX_VALUE, 10))
        .extracting(Deed::subject)
        .containsExactly("729 days ago");
    assertThat(tickets.withdraw(TicketKind.EMBED, "old", "ada")).isEqualTo(1);
  }

  @Test
  void anotherDirectoryKnowsTheUsersOfOneOrganisationAlone() throws Exception {
    transaction.begin();
    ada("with-directory");
    ada("without");
    transaction.commit();
    System.setProperty("ringcycle.directory.organisation", "with-directory");

    signIn.get().check("with-directory", "ada", Directory.PASSWORD);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> signIn.get().check("without", "ada", Directory.PASSWORD));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> signIn.get().check("with-directory", "ada", "another password"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> signIn.get().check("with-directory", "ben", Directory.PASSWORD));
  }

  private void ada(String organisation) {
    house.found(organisation, organisation);
    change(
        "insert into house.app_user (organisation, id, first_name, zone, admin, version)"
            + " values ('%s', 'ada', 'Ada', 'UTC', false, 1)".formatted(organisation));
  }

  private void deed(int daysAgo) {
    change(
        "insert into house.deed (organisation, at, actor, means, deed, subject) values"
            + " ('old', current_timestamp - interval '%1$d' day, 'ada', 'key', 'GET /me', '%1$d days ago')"
                .formatted(daysAgo));
  }

  private void change(String order) {
    entities.createNativeQuery(order).executeUpdate();
  }

  /**
   * What the engine refuses to somebody whom nobody knows does not spoil what its caller has open.
   */
  @Test
  void aRefusalOfTheEngineLeavesTheTransactionOfItsCallerAlone() throws Exception {
    Desk desk = engine.as(Caller.of("acme", "ada", "Ada", "+447700900001"));
    transaction.begin();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> desk.lists().create(new CallListId("l"), new GroupId("g"), "L"));

    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
    transaction.rollback();
  }
}
