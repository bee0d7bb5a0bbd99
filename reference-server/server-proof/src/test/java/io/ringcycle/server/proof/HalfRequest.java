package io.ringcycle.server.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that has begun, and ends when the test wants it to. */
final class HalfRequest implements AutoCloseable {
  private final Socket socket;
  private final String rest;

  private HalfRequest(Socket socket, String rest) {
    this.socket = socket;
    this.rest = rest;
  }

  /** All but the second half of its body has been sent. */
  static HalfRequest put(Client client, String path, String body) {
    URI server = URI.create(client.url());
    int half = body.length() / 2;
    StringBuilder head =
        new StringBuilder("PUT /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n");
    for (int place = 0; place < client.headers().size(); place += 2) {
      head.append(client.headers().get(place)).append(": ");
      head.append(client.headers().get(place + 1)).append("\r\n");
    }
    head.append("Content-Type: application/json\r\nContent-Length: ").append(body.length());
    head.append("\r\nConnection: close\r\n\r\n").append(body, 0, half);
    try {
      Socket socket = new Socket(server.getHost(), server.getPort());
      HalfRequest begun = new HalfRequest(socket, body.substring(half));
      begun.send(head.toString());
      return begun;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Sends the rest; the first line of the answer. */
  String end() {
    try {
      send(rest);
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void send(String text) throws IOException {
    OutputStream stream = socket.getOutputStream();
    stream.write(text.getBytes(StandardCharsets.US_ASCII));
    stream.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
