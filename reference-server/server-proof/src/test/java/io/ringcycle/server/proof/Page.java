package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page that listens to a session, and remembers what it heard last. */
final class Page implements AutoCloseable {
  /** A connection for each stream, as browsers have it without TLS. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final long PATIENCE = 60;

  private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
  private final Stream<String> lines;
  private volatile String last;

  private Page(Stream<String> lines, String last) {
    this.lines = lines;
    this.last = last;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * What came.
   *
   * @param id nothing within a change
   */
  record Event(String type, Optional<String> id, String data) {
    private static final Event GONE = new Event("(gone)", Optional.empty(), "{}");

    JsonObject json() {
      try (JsonReader reader = Json.createReader(new StringReader(data))) {
        return reader.readObject();
      }
    }
  }

  /** One that begins now. */
  static Page opens(Client client, String session) {
    Page page = opens(client, session, "");
    page.await("open");
    return page;
  }

  /** One that comes back, having heard all up to an event. */
  static Page opens(Client client, String session, String last) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(client.url() + "/api/v1" + session + "/events"))
            .timeout(Duration.ofSeconds(PATIENCE))
            .headers(client.headers().toArray(String[]::new));
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    try {
      HttpResponse<Stream<String>> answer = HTTP.send(request.build(), BodyHandlers.ofLines());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      return new Page(answer.body(), last);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void read() {
    try {
      Iterator<String> each = lines.iterator();
      while (each.hasNext()) {
        event(each, each.next());
      }
    } catch (UncheckedIOException gone) {
      // told below
    }
    heard.add(Event.GONE);
  }

  private void event(Iterator<String> each, String first) {
    String type = "";
    Optional<String> id = Optional.empty();
    String data = "";
    for (String line = first; !line.isEmpty(); line = each.hasNext() ? each.next() : "") {
      if (line.startsWith("event: ")) {
        type = line.substring(7);
      } else if (line.startsWith("id: ")) {
        id = Optional.of(line.substring(4));
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      }
    }
    if (!type.isEmpty()) {
      id.ifPresent(one -> last = one);
      heard.add(new Event(type, id, data));
    }
  }

  /** The next event of that type; others are passed over. */
  Event await(String type) {
    Event next = next();
    while (!next.type().equals(type)) {
      assertThat(next).as("waiting for %s", type).isNotEqualTo(Event.GONE);
      next = next();
    }
    return next;
  }

  /** Until the server, or whatever is between, has closed it. */
  void awaitEnd() {
    Event next = next();
    while (!next.equals(Event.GONE)) {
      next = next();
    }
  }

  Event next() {
    try {
      return Optional.ofNullable(heard.poll(PATIENCE, TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing was heard for a minute"));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Of the last event that had one. */
  String last() {
    return last;
  }

  @Override
  public void close() {
    lines.close();
  }
}
