package io.ringcycle.samples.howto;

import static io.ringcycle.testkit.Given.given;

import io.ringcycle.model.ContactLog;
import io.ringcycle.simulated.Script;
import org.junit.jupiter.api.Test;

class ScenarioTest {
  @Test
  void whoeverIsBusyWaitsForTheNextCycle() {
    given()
        .supporters("amara", "jun")
        .takesCalls("amara", Script.isBusy())
        .when()
        .callerStarts()
        .logs(ContactLog.notContacted("busy"))
        .goesOn()
        .logs(ContactLog.meaningful("comes on Monday"))
        .hangsUp()
        .then()
        .dialled("amara", "jun")
        .cycle(1, true)
        .when()
        .session(session -> session.cycles().start())
        .then()
        .queue("amara");
  }
}
