package io.ringcycle.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Whether the application has come up. The container says that it is ready although the application
 * has failed, so it is the application that is asked. On a busy machine, or while the database is
 * slow to answer, it may take its time.
 */
final class Readiness {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int OK = 200;
  private static final int NOT_YET = 503;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
  private final String url;

  Readiness(String url) {
    this.url = url;
  }

  /** What is known after a look. */
  private enum Seen {
    READY,
    NOT_YET,
    NOT_THERE
  }

  boolean isReady() throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    Seen seen = look();
    while (seen == Seen.NOT_YET && System.nanoTime() < end) {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
      seen = look();
    }
    return seen == Seen.READY;
  }

  private Seen look() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/health/ready")).timeout(LONGEST).build();
    try {
      return seen(client.send(request, BodyHandlers.ofString()));
    } catch (IOException noAnswer) {
      return Seen.NOT_YET;
    }
  }

  /** Without the application there is nobody who tells of the database. */
  private static Seen seen(HttpResponse<String> answer) {
    if (!answer.body().contains("\"database\"")) {
      return Seen.NOT_THERE;
    }
    return switch (answer.statusCode()) {
      case OK -> Seen.READY;
      case NOT_YET -> Seen.NOT_YET;
      default -> Seen.NOT_THERE;
    };
  }
}
