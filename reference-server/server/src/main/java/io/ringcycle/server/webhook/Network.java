package io.ringcycle.server.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * A range of addresses.
 *
 * @param bits how many of the first ones all of them have in common
 */
record Network(InetAddress first, int bits) {
  /** Written as an address, or as an address and its bits: {@code 10.0.0.0/8}. */
  static Network of(String text) {
    String[] parts = text.strip().split("/", 2);
    if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      throw new IllegalArgumentException(text + " is no address, such as 10.0.0.0/8");
    }
    try {
      InetAddress first = InetAddress.getByName(parts[0]);
      int all = first.getAddress().length * Byte.SIZE;
      return new Network(first, parts.length == 1 ? all : bits(parts[1], all));
    } catch (UnknownHostException none) {
      throw new IllegalArgumentException(text + " is no address, such as 10.0.0.0/8", none);
    }
  }

  private static int bits(String text, int all) {
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > all) {
      throw new IllegalArgumentException(text + " is no number of bits, from 0 to " + all);
    }
    return Integer.parseInt(text);
  }

  boolean contains(InetAddress address) {
    byte[] one = first.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    int whole = bits / Byte.SIZE;
    return Arrays.equals(one, 0, whole, other, 0, whole) && restAgrees(one, other, whole);
  }

  private boolean restAgrees(byte[] one, byte[] other, int at) {
    int rest = bits % Byte.SIZE;
    int mask = (0xff00 >> rest) & 0xff;
    return rest == 0 || ((one[at] ^ other[at]) & mask) == 0;
  }
}
