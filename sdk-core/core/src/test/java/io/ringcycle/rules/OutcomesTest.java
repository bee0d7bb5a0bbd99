package io.ringcycle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.Rule;
import io.ringcycle.model.Outcome;
import io.ringcycle.spi.telephony.EndCause.Category;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  @ParameterizedTest
  @CsvSource({
    "NORMAL,     NOT_ANSWERED,  COMPLETED",
    "BUSY,       BUSY,          COMPLETED",
    "DECLINED,   DECLINED,      COMPLETED",
    "NO_ANSWER,  NOT_ANSWERED,  COMPLETED",
    "NOT_FOUND,  NOT_FOUND,     COMPLETED",
    "CANCELED,   CANCELED,      COMPLETED",
    "TIME_LIMIT, TIMEOUT,       TIMEOUT",
    "SILENCE,    USER_TIMEOUT,  USER_TIMEOUT",
    "NETWORK,    NETWORK_ERROR, NETWORK_ERROR",
    "FAILED,     FAILED,        FAILED",
    "UNKNOWN,    UNKNOWN,       UNKNOWN"
  })
  @Rule("OUT-2")
  void theOutcomeFollowsFromTheCauseAndFromWhetherItWasAnswered(
      Category cause, Outcome unanswered, Outcome answered) {
    assertThat(Outcomes.of(cause, false)).isEqualTo(unanswered);
    assertThat(Outcomes.of(cause, true)).isEqualTo(answered);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, 4", "NO_RESPONSE, 6", "FAILED, 4"})
  @Rule("OUT-1")
  void theFourteenOutcomesFallIntoThreeGroups(Outcome.Group group, int size) {
    long members =
        Arrays.stream(Outcome.values()).filter(outcome -> outcome.group() == group).count();
    assertThat(members).isEqualTo(size);
  }
}
