package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.jpa.Difference.Kind;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void allDifferencesAreCountedAndTheFirstThousandListed() {
    Findings findings = new Findings();
    for (int at = 0; at < 1_500; at++) {
      findings.add(Difference.of(Kind.ROW_MISSING, "acme", "line", "caller=" + at));
    }
    Verified verified = findings.verified();
    assertThat(verified.found()).isEqualTo(1_500);
    assertThat(verified.differences()).hasSize(1_000);
    assertThat(verified.differences().get(999).key()).isEqualTo("caller=999");
  }
}
