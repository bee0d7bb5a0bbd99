package io.ringcycle.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.spi.Clock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends one message once: no redirection is followed and nothing is repeated behind our back. */
@ApplicationScoped
public class Sender {
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
  private static final Timeout TO_ANSWER = Timeout.ofSeconds(15);
  private static final int CONNECTIONS = 64;
  private static final int CONNECTIONS_TO_ONE = 8;

  @Inject
  @ConfigProperty(name = "ringcycle.webhooks.allow")
  private Optional<String> allow;

  @Inject private Clock clock;

  private Reachable reachable = new Reachable(List.of());
  private Optional<CloseableHttpClient> http = Optional.empty();

  @PostConstruct
  void begin() {
    reachable = Reachable.besides(allow.orElse(""));
  }

  /** It takes a while to make, and many servers have no webhooks: it is made for the first one. */
  private synchronized CloseableHttpClient http() {
    CloseableHttpClient made = http.orElseGet(() -> made(reachable));
    http = Optional.of(made);
    return made;
  }

  private static CloseableHttpClient made(Reachable reachable) {
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

  @PreDestroy
  synchronized void end() {
    http.ifPresent(client -> client.close(CloseMode.IMMEDIATE));
  }

  /** Whether a secret may travel in the open: only where the operator has allowed more. */
  boolean takesPlainHttp() {
    return reachable.isWidened();
  }

  private Duration pause(HttpResponse answer) {
    return Optional.ofNullable(answer.getFirstHeader("Retry-After"))
        .map(header -> RetryAfter.read(header.getValue(), clock.now()))
        .orElse(Duration.ZERO);
  }

  /** What came of it, whatever went wrong. */
  Reply post(String url, Map<String, String> headers, String body) {
    HttpPost post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new StringEntity(body, ContentType.create("application/json", UTF_8)));
    try {
      return http().execute(post, answer -> Reply.of(answer.getCode(), pause(answer)));
    } catch (UnknownHostException nowhere) {
      boolean refused = Resolver.REFUSED.equals(nowhere.getMessage());
      return Reply.none(refused ? Resolver.REFUSED : "there is no such host");
    } catch (IOException broken) {
      return Reply.none(broken.getClass().getSimpleName());
    }
  }
}
