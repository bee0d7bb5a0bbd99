package io.ringcycle.server.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostlyTest {
  @Test
  void numbersThatCostExtraAreNeverDialled() {
    for (String number : List.of("+449098790001", "+19002345678")) {
      assertThat(why(number)).as(number).isPresent();
    }
  }

  @Test
  void theReasonDoesNotTellTheNumber() {
    assertThat(why("+449098790001"))
        .hasValueSatisfying(why -> assertThat(why).doesNotContain("90"));
  }

  @Test
  void ordinaryNumbersAreAndSoAreThoseOfSamples() {
    for (String number : List.of("+447400123456", "+14155552671", "+447700900001")) {
      assertThat(why(number)).as(number).isEmpty();
    }
  }

  private static Optional<String> why(String number) {
    return Costly.why(PhoneNumber.of(number));
  }
}
