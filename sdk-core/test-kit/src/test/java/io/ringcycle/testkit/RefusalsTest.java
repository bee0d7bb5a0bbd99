package io.ringcycle.testkit;

import static io.ringcycle.testkit.Given.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SupporterId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A refusal that nobody expected must not pass for a step that was made. */
class RefusalsTest {
  private static final SupporterId CLEO = new SupporterId("cleo");

  private static When removedWithoutAReason() {
    return given()
        .supporters("ben", "cleo")
        .when()
        .session(session -> session.skips().removeForGood(CLEO, ""));
  }

  @Test
  void whoeverSaysCarriedOutIsToldWhichOfTwoCommandsWasRefusedAndWhy() {
    assertThatThrownBy(
            () ->
                removedWithoutAReason()
                    .session(session -> session.prioritise(CLEO))
                    .then()
                    .carriedOut())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("command 1, session(...), was refused")
        .hasMessageContaining("needs a reason");
  }

  @Test
  void theLastCommandThatWasRefusedIsNamedToo() {
    assertThatThrownBy(
            () -> given().supporters("ben").when().callerStarts().goesOn().then().carriedOut())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("command 2, goesOn(), was refused")
        .hasMessageContaining("LogFirst");
  }

  @Test
  void noTimePassesAfterARefusalThatNobodyLookedAt() {
    When refused = removedWithoutAReason();
    assertThatThrownBy(() -> refused.timePasses(Duration.ofHours(1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("command 1");
  }

  @Test
  void whateverElseIsSaidARefusalIsLookedAtFirst() {
    Then then = removedWithoutAReason().then();
    assertThatThrownBy(() -> then.queue("ben", "cleo"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("then().refused(ReasonRequired.class)");
    assertThatThrownBy(then::session).hasMessageContaining("command 1");
    then.refused(Refusal.ReasonRequired.class).queue("ben", "cleo");
  }

  @Test
  void aRefusalThatWasLookedAtIsNoneOfTheStepsThatFollow() {
    removedWithoutAReason()
        .then()
        .refused(Refusal.ReasonRequired.class)
        .when()
        .callerStarts()
        .logs(ContactLog.meaningful(""))
        .then()
        .carriedOut()
        .dialled("ben");
  }

  @Test
  void whatWasRefusedWasNotCarriedOutThoughSomebodyLookedAtIt() {
    Then then = removedWithoutAReason().then().refused(Refusal.ReasonRequired.class);
    assertThatThrownBy(then::carriedOut)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("command 1");
  }
}
