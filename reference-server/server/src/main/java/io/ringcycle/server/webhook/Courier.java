package io.ringcycle.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.spi.Clock;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** Sends one message once: no redirection is followed and nothing is repeated behind our back. */
final class Courier implements AutoCloseable {
  private static final String TOO_LONG = "the answer did not come to its end";
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
  private static final Timeout TO_ANSWER = Timeout.ofSeconds(15);
  private static final int CONNECTIONS = 64;
  private static final int CONNECTIONS_TO_ONE = 8;

  private final CloseableHttpClient http;
  private final ScheduledThreadPoolExecutor watch;
  private final Clock clock;
  private final Duration longest;

  /**
   * One that reaches those addresses.
   *
   * @param longest that an attempt may take, whatever comes meanwhile
   */
  Courier(Reachable reachable, Clock clock, ThreadFactory threads, Duration longest) {
    this.http = http(reachable);
    this.watch = new ScheduledThreadPoolExecutor(1, threads);
    this.watch.setRemoveOnCancelPolicy(true);
    this.clock = clock;
    this.longest = longest;
  }

  private static CloseableHttpClient http(Reachable reachable) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Resolver(reachable))
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS_TO_ONE)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(TO_CONNECT)
                        .setSocketTimeout(TO_ANSWER)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(TO_ANSWER)
                .setResponseTimeout(TO_ANSWER)
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent("Ringcycle")
        .build();
  }

  /** What came of it, whatever went wrong. */
  Reply post(String url, Map<String, String> headers, String body) {
    HttpPost post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new StringEntity(body, ContentType.create("application/json", UTF_8)));
    // The limits of a socket begin anew with every byte: an answer that drips would never be over.
    Future<?> end = watch.schedule(post::cancel, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return http.execute(post, answer -> Reply.of(answer.getCode(), pause(answer)));
    } catch (UnknownHostException nowhere) {
      boolean refused = Resolver.REFUSED.equals(nowhere.getMessage());
      return Reply.none(refused ? Resolver.REFUSED : "there is no such host");
    } catch (IOException broken) {
      return Reply.none(post.isCancelled() ? TOO_LONG : broken.getClass().getSimpleName());
    } finally {
      end.cancel(false);
    }
  }

  private Duration pause(HttpResponse answer) {
    return Optional.ofNullable(answer.getFirstHeader("Retry-After"))
        .map(header -> RetryAfter.read(header.getValue(), clock.now()))
        .orElse(Duration.ZERO);
  }

  @Override
  public void close() {
    http.close(CloseMode.IMMEDIATE);
    watch.shutdownNow();
  }
}
