package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No webhook reaches what only this machine or its network does. */
class ReachableTest {
  private final Reachable usual = Reachable.besides(" ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void whatIsPrivateIsNotReached(String address) throws UnknownHostException {
    assertThat(usual.reaches(address(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.1.1.1", "11.0.0.1", "172.32.0.1", "192.169.0.1", "100.128.0.1", "2600::1"})
  void whatIsPublicIsReached(String address) throws UnknownHostException {
    assertThat(usual.reaches(address(address))).isTrue();
  }

  @Test
  void whatTheOperatorAllowsIsReachedAndNothingElse() throws UnknownHostException {
    Reachable wider = Reachable.besides("10.1.0.0/17, ::1");
    assertThat(wider.reaches(address("10.1.127.255"))).isTrue();
    assertThat(wider.reaches(address("10.1.128.0"))).isFalse();
    assertThat(wider.reaches(address("::1"))).isTrue();
    assertThat(wider.reaches(address("127.0.0.1"))).isFalse();
  }

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "300.0.0.1"})
  void whatIsNoNetworkIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Reachable.besides(text));
  }

  @Test
  void aNameIsLookedAtWhenItIsConnectedTo() {
    Resolver resolver = new Resolver(usual);
    assertThatThrownBy(() -> resolver.resolve("localhost"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessage(Resolver.REFUSED);
    assertThatThrownBy(() -> resolver.resolve("169.254.169.254"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessage(Resolver.REFUSED);
  }
}
