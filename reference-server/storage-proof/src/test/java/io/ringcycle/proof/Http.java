package io.ringcycle.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sends a request once. The client of the JDK sends a request a second time on its own in three
 * cases only, and none can come up here: GET and HEAD on a connection that was closed (this is a
 * POST, and whoever starts a process sets {@code jdk.httpclient.enableAllMethodRetry} to false); a
 * connection that could not be made, before anything was sent ({@code
 * jdk.httpclient.disableRetryConnect} is true); and an answer that asks for it, by a redirection or
 * for a password (it follows none and has none).
 */
final class Http {
  static final String[] NO_SECOND_TRY = {
    "-Djdk.httpclient.enableAllMethodRetry=false", "-Djdk.httpclient.disableRetryConnect=true"
  };

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(LONGEST)
          .build();
  private final URI server;

  Http(int port) {
    this.server = URI.create("http://127.0.0.1:" + port);
  }

  /** The answer; throws where there is none, and then nobody knows what came of it. */
  String post(String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(LONGEST)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(noAnswer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
