package io.ringcycle.server.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A request that is to be carried out once. The server keeps hashes of it, and its answer sealed
 * under a key that is made of it: who has nothing but the database reads neither.
 *
 * @param id by whom and under which key it was sent
 * @param request what it asks for
 * @param seal of its answer: 32 bytes in hexadecimal, as the others are
 */
record Ticket(String id, String request, String seal) {
  /**
   * Of a request.
   *
   * @param who asks
   * @param key that they have chosen
   * @param asked everything that makes it this request, its credentials too
   */
  static Ticket of(String who, String key, List<byte[]> asked) {
    return new Ticket(
        hex(hash("id", List.of(bytes(who), bytes(key)))),
        hex(hash("request", asked)),
        hex(hash("seal " + key, asked)));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Each part with its length, so that none runs into the next. */
  private static byte[] hash(String purpose, List<byte[]> parts) {
    MessageDigest digest = sha256();
    digest.update(bytes(purpose));
    for (byte[] part : parts) {
      digest.update(bytes("\n" + part.length + "\n"));
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
