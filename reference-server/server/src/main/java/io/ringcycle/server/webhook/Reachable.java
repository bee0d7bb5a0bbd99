package io.ringcycle.server.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be told of anything: those of the public internet, and what the operator
 * allows besides. Somebody who may set up a webhook must not reach through it what only this
 * machine or its network does, such as the metadata of a cloud.
 *
 * @param allowed besides
 */
record Reachable(List<Network> allowed) {
  /** Not of the public internet; metadata services are among the link-local ones. */
  private static final List<Network> PRIVATE =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "::/96",
              "64:ff9b::/32",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "fc00::/7",
              "fe80::/9",
              "ff00::/8")
          .map(Network::of)
          .toList();

  /** As the operator has it: networks with commas between them. */
  static Reachable besides(String networks) {
    return new Reachable(
        Arrays.stream(networks.split(",")).filter(one -> !one.isBlank()).map(Network::of).toList());
  }

  boolean reaches(InetAddress address) {
    return allowed.stream().anyMatch(one -> one.contains(address))
        || PRIVATE.stream().noneMatch(one -> one.contains(address));
  }

  /** Whether anything is allowed besides, so that a secret may travel in the open. */
  boolean isWidened() {
    return !allowed.isEmpty();
  }
}
