package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.proof.Violation.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker finds each promise broken by evidence of that, and nothing where all is well. */
class CheckerTest {
  private static final String ADA = "+447700900101";
  private static final String BEN = "+447700900102";

  private static List<Promise> broken(Written written) {
    return Checker.violations(written.evidence()).stream().map(Violation::promise).toList();
  }

  @Test
  void nothingIsFoundWhereAllIsWell() {
    assertThat(broken(new Written().call("1", ADA).call("2", BEN))).isEmpty();
  }

  @Test
  void twoCallsToOneNumberAtOneTimeAreFound() {
    Written twice =
        new Written()
            .intended("1")
            .began("1", ADA)
            .call("2", ADA)
            .ended("1", ADA)
            .over("1")
            .logged("1");
    assertThat(broken(twice)).containsExactly(Promise.ONE_CALL_AT_A_TIME, Promise.ONCE_A_DAY);
  }

  @Test
  void aNumberThatIsCalledAgainIsFound() {
    assertThat(broken(new Written().call("1", ADA).call("2", ADA)))
        .containsExactly(Promise.ONCE_A_DAY);
  }

  @Test
  void aSecondCallForOneIntentIsFound() {
    assertThat(broken(new Written().call("1", ADA).began("1", BEN).ended("1", BEN)))
        .containsExactly(Promise.ONE_CALL_PER_INTENT);
  }

  @Test
  void aCallWithoutAnIntentIsFound() {
    assertThat(broken(new Written().call("1", ADA).began("2", BEN).ended("2", BEN)))
        .containsExactly(Promise.INTENT_BEFORE_DIAL);
  }

  @Test
  void aCallToSomebodyWhoMustNotBeCalledIsFound() {
    assertThat(broken(new Written().call("1", Written.BARRED)))
        .containsExactly(Promise.NEVER_WHO_IS_BARRED);
  }

  @Test
  void aContactThatWasAcknowledgedAndIsNotThereIsFound() {
    assertThat(broken(new Written().call("1", ADA).told("2")))
        .containsExactly(Promise.NO_CONTACT_LOST);
  }

  @Test
  void aContactWhoseWordsAreOthersIsFound() {
    assertThat(broken(new Written().call("1", ADA).garbled()))
        .containsExactly(Promise.NO_CONTACT_LOST);
  }

  @Test
  void aCallThatIsLoggedTwiceIsFound() {
    assertThat(broken(new Written().call("1", ADA).logged("1", "contact-again")))
        .containsExactly(Promise.ONE_LOG_PER_CALL, Promise.NOTHING_STUCK);
  }

  @Test
  void aCallThatNeverEndsIsFound() {
    assertThat(broken(new Written().call("1", ADA).intended("2").began("2", BEN)))
        .containsExactly(Promise.NOTHING_STUCK);
  }

  @Test
  void aCallThatIsNeverLoggedIsFound() {
    Written unlogged = new Written().intended("1").began("1", ADA).ended("1", ADA).over("1");
    assertThat(broken(unlogged)).containsExactly(Promise.NOTHING_STUCK);
  }

  @Test
  void aGapInASequenceIsFound() {
    assertThat(broken(new Written().call("1", ADA).call("2", BEN).without(2).told("2")))
        .contains(Promise.NO_GAPS);
  }
}
