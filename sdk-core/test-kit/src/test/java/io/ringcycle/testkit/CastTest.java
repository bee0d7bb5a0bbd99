package io.ringcycle.testkit;

import static io.ringcycle.testkit.Given.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.Script;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastTest {
  @Test
  void howSomebodyTakesTheirCallsMayBeSaidBeforeTheyAreOnTheList() {
    given()
        .takesCalls("ben", Script.isBusy())
        .supporters("ben")
        .when()
        .callerStarts()
        .logs(ContactLog.notContacted("busy"))
        .then()
        .carriedOut()
        .counted(1, 0);
  }

  @Test
  void whoeverNeverJoinsIsNamedAndSoAreThoseWhoDid() {
    Given scene = given().takesCalls("bne", Script.isBusy()).supporters("ben", "cleo");
    assertThatThrownBy(scene::when)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("takesCalls(\"bne\"")
        .hasMessageContaining("on the list are [ben, cleo]");
  }

  @Test
  void whoeverHasNoNumberCannotTakeCalls() {
    Supporter mum =
        new Supporter(new SupporterId("mum"), "Mum", new NumberGiven.Missing(), Set.of(), Map.of());
    Given scene = given().supporter(mum).takesCalls("mum", Script.isBusy());
    assertThatThrownBy(scene::when)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mum has no number to be called on");
  }
}
