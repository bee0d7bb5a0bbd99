package io.ringcycle.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnPagesTest {
  private final OwnPages direct = new OwnPages(Optional.empty());
  private final OwnPages proxied = new OwnPages(Optional.of("https://calls.example.org/"));

  @Test
  void aPageOfTheHostThatIsAskedIsOurs() {
    assertThat(direct.isOwn("http://127.0.0.1:8080", "127.0.0.1:8080")).isTrue();
    assertThat(direct.isOwn("https://calls.example.org", "calls.example.org")).isTrue();
    assertThat(direct.isOwn("https://evil.example", "calls.example.org")).isFalse();
    assertThat(direct.isOwn("http://127.0.0.1:8081", "127.0.0.1:8080")).isFalse();
    assertThat(direct.isOwn("null", "")).isFalse();
  }

  @Test
  void whereThereIsAPublicAddressOnlyItsPagesAreOurs() {
    assertThat(proxied.isOwn("https://calls.example.org", "127.0.0.1:8080")).isTrue();
    assertThat(proxied.isOwn("http://127.0.0.1:8080", "127.0.0.1:8080")).isFalse();
    assertThat(proxied.isOwn("http://calls.example.org", "calls.example.org")).isFalse();
  }

  @Test
  void aCookieGoesWithoutTlsOnThisMachineAloneAndNeverWithAPublicAddress() {
    assertThat(direct.isLoopback("localhost:8080")).isTrue();
    assertThat(direct.isLoopback("127.0.0.1")).isTrue();
    assertThat(direct.isLoopback("[::1]:8080")).isTrue();
    assertThat(direct.isLoopback("localhost.evil.example")).isFalse();
    assertThat(direct.isLoopback("192.168.1.7:8080")).isFalse();
    assertThat(proxied.isLoopback("127.0.0.1:8080")).isFalse();
  }
}
