package io.ringcycle.server.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CapTest {
  @Test
  void bothMustAllowACall() {
    assertThat(new Cap(5, 100).and(new Cap(7, 20))).isEqualTo(new Cap(5, 20));
  }

  @Test
  void whatAnOperatorHasSetAmissIsNamedByItsSetting() {
    assertThatThrownBy(() -> Cap.configured(1_000_001, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("RINGCYCLE_CALLS_AT_ONCE")
        .hasMessageContaining("1000000");
  }
}
