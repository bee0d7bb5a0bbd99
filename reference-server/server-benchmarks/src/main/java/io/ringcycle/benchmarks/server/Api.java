package io.ringcycle.benchmarks.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks a server for somebody.
 *
 * @param key of the organisation's systems
 */
record Api(HttpClient client, String url, String key, String user) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WELL = 2;
  private static final int CONFLICT = 409;

  /** What came back. */
  record Answer(int status, String body) {
    boolean isWell() {
      return status / 100 == WELL;
    }

    JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    /** Whether it was: a rule of calling may be against it. Refuses to go on with anything else. */
    boolean done() {
      return status != CONFLICT && well().isWell();
    }

    /** Refuses to go on with anything else. */
    Answer well() {
      if (!isWell()) {
        throw new IllegalStateException(status + " " + body);
      }
      return this;
    }
  }

  /**
   * For the admin of an organisation that is made on a new server, who asks by HTTP/1.1 like a
   * proxy in front of one.
   */
  static Api takenOver(String url) {
    HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    Api nobody = new Api(client, url, "", "");
    String body =
        """
        {"secret": "%s", "organisation": "acme", "name": "Acme", "adminId": "root",
         "admin": {"firstName": "Root", "mobile": "+447400999999"}}
        """
            .formatted(Place.SECRET);
    String key = nobody.ask("POST", "/setup", body).well().json().getString("key");
    return new Api(nobody.client, url, key, "root");
  }

  Api as(String other) {
    return new Api(client, url, key, other);
  }

  Answer ask(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
            .timeout(PATIENCE)
            .method(method, BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key).header("Ringcycle-User", user);
    }
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return sent(request.build());
  }

  private Answer sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "Api[" + url + ", " + user + "]";
  }
}
