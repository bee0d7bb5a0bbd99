package io.ringcycle.server.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a request was refused (RFC 9457). No words of a person are in it.
 *
 * @param type the last part of the address that names it, such as {@code nobody-available}
 * @param title in a few words, the same for each of the type
 * @param detail in a sentence that helps
 * @param more facts that a program may go by
 */
public record Problem(
    int status, String type, String title, String detail, Map<String, String> more) {
  /** What all types begin with. Nothing need stand there. */
  static final String BASE = "urn:ringcycle:problem:";

  static final String MEDIA = "application/problem+json";

  /** Copies the map. */
  public Problem {
    more = Map.copyOf(more);
  }

  static Problem of(int status, String type, String title, String detail) {
    return new Problem(status, type, title, detail, Map.of());
  }

  /** Nobody has shown who they are, or by something that opens nothing. */
  public static Problem unauthenticated() {
    return of(
        401,
        "unauthenticated",
        "Sign in",
        "Send an API key of this server: Authorization: Bearer rk_...");
  }

  /** A browser was made to ask by a page that is none of ours. */
  public static Problem foreignOrigin() {
    return of(
        403,
        "foreign-origin",
        "Foreign origin",
        "Signed-in browsers change something only from this server's own pages.");
  }

  /** What HTTP itself has a word for, and nobody a better one. */
  static Problem ofHttp(int status) {
    String words =
        Optional.ofNullable(Response.Status.fromStatusCode(status))
            .map(Response.Status::getReasonPhrase)
            .orElse("Refused");
    return of(status, words.toLowerCase(Locale.ROOT).replace(' ', '-'), words, words + ".");
  }

  /** As JSON. */
  String json() {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("type", BASE + type)
            .add("title", title)
            .add("status", status)
            .add("detail", detail);
    new TreeMap<>(more).forEach(object::add);
    return object.build().toString();
  }

  /** As an answer of a resource. */
  public Response response() {
    return Response.status(status)
        .type(MEDIA)
        .entity(json())
        .header("Retry-After", more.get("retryAfterSeconds"))
        .build();
  }

  /** Where no resource answers. */
  public void write(HttpServletResponse response) {
    byte[] body = json().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(MEDIA);
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
