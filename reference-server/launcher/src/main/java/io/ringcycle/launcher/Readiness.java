package io.ringcycle.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Whether the application has come up. The container says that it is ready although the application
 * has failed, so it is the application that is asked.
 */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String url;

  Readiness(String url) {
    this.url = url;
  }

  boolean isReady() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/health/ready")).timeout(PATIENCE).build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      return answer.statusCode() == OK && answer.body().contains("\"database\"");
    } catch (IOException nobodyThere) {
      return false;
    }
  }
}
