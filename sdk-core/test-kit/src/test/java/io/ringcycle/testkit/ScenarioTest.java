package io.ringcycle.testkit;

import static io.ringcycle.testkit.Given.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.Script;
import io.ringcycle.spi.Suppression;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  private static final SupporterId CLEO = new SupporterId("cleo");

  @Test
  void aListIsWorkedFromStartToEnd() {
    given()
        .supporters("ben", "cleo", "dan")
        .takesCalls("cleo", Script.neverAnswers())
        .when()
        .callerStarts()
        .then()
        .dialled("ben")
        .next("cleo")
        .when()
        .logs(ContactLog.meaningful("comes on Monday"))
        .goesOn()
        .logs(ContactLog.notContacted(""))
        .goesOn()
        .logs(ContactLog.meaningful("").tags(Set.of("keen"), Set.of()))
        .hangsUp()
        .then()
        .carriedOut()
        .dialled("ben", "cleo", "dan")
        .nobodyRangTwiceAtATime()
        .counted(3, 2)
        .cycle(1, true)
        .session(SessionStatus.COMPLETED)
        .labels("dan", "keen")
        .nobodyIsNext();
  }

  @Test
  void whatIsRefusedIsTold() {
    given()
        .supporters("ben", "cleo")
        .when()
        .session(session -> session.skips().removeForGood(CLEO, ""))
        .then()
        .refused(Refusal.ReasonRequired.class)
        .queue("ben", "cleo");
  }

  @Test
  void timeIsMovedAndNeverSlept() {
    Instant evening = Instant.parse("2027-03-01T18:00:00Z");
    given()
        .at(evening)
        .supporters("ben", "cleo")
        .exclusions(Exclusions.NONE.betweenContacts(Duration.ofHours(2)))
        .when()
        .desk(desk -> desk.people().importContact(CLEO, evening, ContactLog.meaningful("")))
        .then()
        .status("cleo", Status.UNAVAILABLE)
        .eligible("cleo", evening.plus(Duration.ofHours(2)))
        .when()
        .timePasses(Duration.ofHours(2))
        .then()
        .status("cleo", Status.AVAILABLE);
  }

  @Test
  void whoeverJoinsLaterAndWhoeverHasAnotherNumberIsSeenToBeDialled() {
    given()
        .supporters("ben")
        .when()
        .desk(desk -> desk.people().correct(Supporter.of("ben", "Ben", "+447700900777")))
        .desk(
            desk ->
                desk.lists()
                    .add(new CallListId("list"), Supporter.of("joe", "Joe", "+447700900778")))
        .callerStarts()
        .logs(ContactLog.notContacted(""))
        .goesOn()
        .then()
        .dialled("ben", "joe");
  }

  @Test
  void aCallerAndPartsOfOnesOwnMayBeGiven() {
    given()
        .caller(Caller.of("acme", "zoe", "Zoe", "+447700900003"))
        .engine(
            parts ->
                parts.suppression(Suppression.ofNumbers(number -> number.e164().endsWith("777"))))
        .supporter(Supporter.of("ben", "Ben", "+447700900777"))
        .supporters("cleo")
        .when()
        .callerStarts()
        .then()
        .dialled("cleo")
        .status("ben", Status.NOT_CALLABLE);
  }

  @Test
  void aCallerWhoDoesNotAnswerDialsNobody() {
    given()
        .supporter(Supporter.of("mum", "Mum", "+447700900500"))
        .callerTakesCalls(Script.neverAnswers())
        .when()
        .callerStarts()
        .then()
        .dialled()
        .session(SessionStatus.NOT_STARTED);
  }

  @Test
  void whatIsNotSoIsSaidInWords() {
    Then then = given().supporters("ben").when().then();
    assertThatThrownBy(() -> then.next("cleo"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the next one: expected Optional[cleo], and it is Optional[ben]");
    assertThatThrownBy(() -> then.queue()).hasMessageContaining("the queue");
    assertThatThrownBy(() -> then.dialled("ben")).hasMessageContaining("who was dialled");
    assertThatThrownBy(() -> then.refused(Refusal.NoMobile.class))
        .hasMessageContaining("the refusal");
    assertThatThrownBy(() -> then.status("ben", Status.COMPLETED))
        .hasMessageContaining("AVAILABLE");
    assertThatThrownBy(() -> then.counted(1, 0)).hasMessageContaining("calls");
    assertThatThrownBy(() -> then.cycle(1, true)).hasMessageContaining("completion");
    assertThatThrownBy(() -> then.labels("ben", "keen")).hasMessageContaining("labels of ben");
    assertThatThrownBy(then::nobodyIsNext).hasMessageContaining("the next one");
    assertThatThrownBy(() -> then.session(SessionStatus.STARTED))
        .hasMessageContaining("NOT_STARTED");
    assertThatThrownBy(() -> then.eligible("ben", Instant.EPOCH)).hasMessageContaining("eligible");
  }
}
