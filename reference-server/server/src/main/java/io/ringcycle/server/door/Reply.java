package io.ringcycle.server.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was answered, so that it can be answered again.
 *
 * @param headers those that say something about the body
 * @param body a text in UTF-8, as all answers to commands are
 */
record Reply(int status, Map<String, String> headers, String body) {
  /** Copies the headers. */
  Reply {
    headers = Map.copyOf(headers);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(status);
      out.writeInt(headers.size());
      for (Map.Entry<String, String> header : new TreeMap<>(headers).entrySet()) {
        out.writeUTF(header.getKey());
        out.writeUTF(header.getValue());
      }
      out.write(body.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static Reply of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int status = in.readInt();
      Map<String, String> headers = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      return new Reply(status, headers, new String(in.readAllBytes(), UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Response response() {
    Response.ResponseBuilder response = Response.status(status);
    headers.forEach(response::header);
    return (body.isEmpty() ? response : response.entity(body)).build();
  }
}
