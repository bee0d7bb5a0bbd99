package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.model.ContactLog;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a caller does on PostgreSQL costs no more because many others are on the line. Counted by
 * the database, which tells at once what it has counted from version 15 on.
 */
@Tag("postgresql-15")
class FlatCompanyTest {
  private static final int PEOPLE = 100;
  private static final int FEW = 10;
  private static final int MANY = 2_000;
  private static final int ROWS = 100;

  private record Cost(Effort effort, int messages) {}

  /** Ada is off the line, so many others are on theirs and on a call. */
  private static Cost cost(int others, Consumer<CallingSession> deed) {
    Crowd crowd = new Crowd(PEOPLE);
    CallingSession session = crowd.session();
    session.line().start();
    session.line().next();
    crowd.joinedOnTheLineBy(others);
    session.line().endCall();
    session.contacts().log(ContactLog.notContacted(""));
    session.line().hangUp();
    crowd.sql("vacuum analyze");
    int[] messages = new int[1];
    Effort effort =
        Effort.of(
            crowd.database(),
            () -> messages[0] = crowd.messages(() -> deed.accept(crowd.session())));
    return new Cost(effort, messages[0]);
  }

  @Test
  void whoeverStartsLooksAtNobodyElsesCall() {
    Cost few = cost(FEW, session -> session.line().start());
    Cost many = cost(MANY, session -> session.line().start());
    assertThat(many.effort().rows()).isLessThan(few.effort().rows() + ROWS);
    assertThat(many.messages()).isEqualTo(few.messages());
  }

  @Test
  void whoeverGoesOnLooksAtNobodyElsesCall() {
    Consumer<CallingSession> twoCalls =
        session -> {
          session.line().start();
          session.line().next();
        };
    Cost few = cost(FEW, twoCalls);
    Cost many = cost(MANY, twoCalls);
    assertThat(many.effort().rows()).isLessThan(few.effort().rows() + ROWS);
    assertThat(many.messages()).isEqualTo(few.messages());
  }

  @Test
  void whoeverLooksAtASessionAsksAboutAllWhoAreOnTheLineTogether() {
    Cost few = cost(FEW, CallingSession::view);
    Cost many = cost(MANY, CallingSession::view);
    assertThat(many.messages()).isEqualTo(few.messages());
    assertThat(many.effort().rows()).isLessThan(few.effort().rows() + 4 * MANY);
  }

  @Test
  void whatFallsDueIsLookedForWithAFewQuestions() {
    assertThat(settled(MANY)).isEqualTo(settled(FEW));
  }

  private static int settled(int others) {
    Crowd crowd = new Crowd(PEOPLE);
    CallingSession session = crowd.session();
    session.line().start();
    session.line().next();
    crowd.joinedOnTheLineBy(others);
    return crowd.messages(crowd::settle);
  }
}
