package io.ringcycle.server.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {
  @Test
  void anOriginIsASchemeAHostAndAPort() {
    assertThat(new Origin("https://CRM.example.org/").value()).isEqualTo("https://crm.example.org");
    assertThat(new Origin("https://crm.example.org:8443").value()).endsWith(":8443");
    assertThat(new Origin("http://localhost:3000").value()).isEqualTo("http://localhost:3000");
    assertThat(new Origin("http://[::1]:3000").value()).isEqualTo("http://[::1]:3000");
  }

  @Test
  void whatStandsForSeveralOrSlipsSomethingInIsNone() {
    for (String wrong :
        List.of(
            "",
            "*",
            "null",
            "https://*.example.org",
            "https://a.example b.example",
            "https://a.example;script-src *",
            "https://a.example/path",
            "https://user@a.example",
            "javascript:alert(1)")) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Origin(wrong));
    }
  }

  @Test
  void withoutTlsThereIsOnlyThisMachine() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin("http://crm.example.org"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin("http://localhost.evil.org"));
  }
}
