package io.ringcycle.server.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request with a host of one's choice, as a proxy hands it on. */
final class RawHttp {
  private RawHttp() {}

  /** All that came back. */
  static String post(String url, String path, String host, String body) {
    URI server = URI.create(url);
    String request =
        """
        POST %s HTTP/1.1
        Host: %s
        Content-Type: application/json
        Content-Length: %d
        Connection: close

        """
                .formatted(path, host, body.length())
                .replace("\n", "\r\n")
            + body;
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
