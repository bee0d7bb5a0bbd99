package io.ringcycle.server.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Contract.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that nobody in their senses sends.
 *
 * @param body of whose bytes each is a character, because they need not be text
 */
record Sent(String method, String path, List<String> headers, String body) {
  private static final int SHOWN = 200;
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND");

  /** To that operation, or where it is. */
  static Sent of(Operation operation, Garbage garbage) {
    String method = garbage.oneIn(8) ? garbage.one(METHODS) : operation.method();
    boolean bare = method.equals("GET") || method.equals("DELETE") || garbage.oneIn(12);
    byte[] body = bare ? new byte[0] : garbage.body(operation.example(garbage.word()));
    String bytes = new String(body, ISO_8859_1);
    return new Sent(method, garbage.path(operation.path()), headers(garbage), bytes);
  }

  private static List<String> headers(Garbage garbage) {
    List<String> headers = new ArrayList<>(garbage.oneIn(3) ? garbage.header() : List.of());
    if (!headers.contains("Content-Type")) {
      headers.addAll(List.of("Content-Type", "application/json"));
    }
    return headers;
  }

  Answer by(Client client) {
    return client.send(method, path, headers, body.getBytes(ISO_8859_1));
  }

  @Override
  public String toString() {
    return "%s %s %s %s"
        .formatted(method, path, headers, body.substring(0, Math.min(SHOWN, body.length())));
  }
}
