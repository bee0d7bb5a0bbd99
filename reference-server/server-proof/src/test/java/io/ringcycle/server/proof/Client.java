package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a server for somebody. */
record Client(String url, List<String> headers) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Copies the list. */
  Client {
    headers = List.copyOf(headers);
  }

  /** As part of a query. */
  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** What came back. */
  record Answer(int status, String type, String body, HttpHeaders headers) {
    JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    JsonArray items() {
      return json().getJsonArray("items");
    }

    /** The same, which went well. */
    Answer well() {
      assertThat(status).as(body).isBetween(200, 204);
      return this;
    }

    /** The same, which was refused so. */
    Answer refused(int how, String why) {
      assertThat(status).as(body).isEqualTo(how);
      assertThat(type).isEqualTo("application/problem+json");
      assertThat(text("type")).isEqualTo("urn:ringcycle:problem:" + why);
      assertThat(text("detail")).isNotBlank();
      return this;
    }

    /** One text of each item, in order. */
    List<String> each(String name) {
      return items().stream().map(one -> one.asJsonObject().getString(name)).toList();
    }

    String text(String name) {
      return json().getString(name);
    }

    /** The type without its parameters. */
    String media() {
      return type.replaceFirst(";.*", "").strip();
    }

    /** What a header says; nothing if there is none. */
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** Nobody. */
  static Client nobody(String url) {
    return new Client(url, List.of());
  }

  /** The systems of the first organisation. */
  static Client takeOver(String url, String secret) {
    Answer taken =
        nobody(url)
            .post(
                "/setup",
                """
                {"secret": "%s", "organisation": "acme", "name": "Acme", "adminId": "root",
                 "admin": {"firstName": "Root"}}
                """
                    .formatted(secret));
    return nobody(url).with("Authorization", "Bearer " + taken.text("key"));
  }

  Client with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Client(url, more);
  }

  /** The same, asked of another node. */
  Client at(String other) {
    return new Client(other, headers);
  }

  /** For one of the users of the organisation. */
  Client as(String user) {
    return with("Ringcycle-User", user);
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  /** A file, as a spreadsheet has written it. */
  Answer postFile(String path, byte[] csv) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(csv));
    Answer answer = sent(request.headers(headers.toArray(String[]::new)).build());
    Contract.of(url).check("POST", path, answer);
    return answer;
  }

  Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** As it comes, before anybody knows what is described. */
  Answer unchecked(String path) {
    return unchecked("GET", path, "");
  }

  /** As it comes, whatever is described. */
  Answer unchecked(String method, String path, String body) {
    return sent(request(method, "/api/v1" + path, body));
  }

  /** How an answer begins: a stream that would never end is left at once, and has no body. */
  Answer begun(String method, String path, String body) {
    try {
      HttpResponse<InputStream> answer =
          HTTP.send(request(method, "/api/v1" + path, body), BodyHandlers.ofInputStream());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      try (InputStream rest = answer.body()) {
        byte[] read = type.startsWith("text/event-stream") ? new byte[0] : rest.readAllBytes();
        String text = new String(read, StandardCharsets.UTF_8);
        return new Answer(answer.statusCode(), type, text, answer.headers());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Something beside the API. */
  Answer page(String path) {
    return sent(request("GET", path, ""));
  }

  /** Fails if the answer is not what the server says of itself. */
  Answer send(String method, String path, String body) {
    Answer answer = unchecked(method, path, body);
    Contract.of(url).check(method, path, answer);
    return answer;
  }

  /** The same with headers and a body of whatever kind. */
  Answer send(String method, String path, List<String> more, byte[] body) {
    HttpRequest.Builder request =
        to("/api/v1" + path)
            .version(Version.HTTP_1_1)
            .timeout(LONGEST)
            .method(method, BodyPublishers.ofByteArray(body));
    for (int at = 0; at < more.size(); at += 2) {
      request.setHeader(more.get(at), more.get(at + 1));
    }
    Answer answer = sent(request.build());
    Contract.of(url).check(method, path, answer);
    return answer;
  }

  private HttpRequest request(String method, String path, String body) {
    HttpRequest.Builder request =
        to(path)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return request.build();
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return request;
  }

  private static Answer sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return new Answer(answer.statusCode(), type, answer.body(), answer.headers());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
