package io.ringcycle.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation to play with, on a server that nobody has set up: made by requests that anybody
 * could make. A second start finds it, and makes nothing.
 */
final class Demo {
  private static final String SECRET = "ringcycle.setup.secret";
  private static final int BYTES = 24;
  private static final int WELL = 2;
  private static final int DONE_BEFORE = 403;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");
  private static final String SET_UP =
      """
      {"secret": "%s", "organisation": "demo", "name": "Demo",
       "adminId": "root", "admin": {"firstName": "Robin", "mobile": "+447700900001"}}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String api;

  Demo(String url) {
    this.api = url + "/api/v1";
  }

  static boolean isAsked(Settings settings) {
    return settings.given("ringcycle.demo").filter(Boolean::parseBoolean).isPresent();
  }

  /** The same settings with a secret by which the demo can set the server up. */
  static Settings withSecret(Settings settings) {
    return settings.given(SECRET).isPresent() ? settings : settings.with(SECRET, secret());
  }

  private static String secret() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What is to be told to whoever has asked for it. */
  String make(Settings settings) throws IOException, InterruptedException {
    String secret = settings.given(SECRET).orElseThrow();
    DemoRequest setUp = new DemoRequest("POST", "/setup", SET_UP.formatted(secret));
    HttpResponse<String> answer = sent(setUp, Optional.empty());
    if (answer.statusCode() == DONE_BEFORE) {
      return told("This server has been set up before, so nothing was made.");
    }
    String key = key(checked(setUp, answer));
    for (DemoRequest request : DemoRequest.all()) {
      checked(request, sent(request, Optional.of(key)));
    }
    return told(
        """
        Everybody in it is made up. Its key, which is shown this once:
          %s
        Ada, Ben and Robin phone. For one of them, ask like this:
          curl -H "Authorization: Bearer %s" -H "Ringcycle-User: ada" %s/lists"""
            .formatted(key, key, api));
  }

  private static String told(String more) {
    String line = "=".repeat(80);
    return "%s%nDEMO. The phone is simulated: nobody is really called. Keep real people out of it.%n%s%n%s"
        .formatted(line, more, line);
  }

  private HttpResponse<String> sent(DemoRequest request, Optional<String> key)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(api + request.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(request.method(), BodyPublishers.ofString(request.body()));
    key.ifPresent(
        one -> builder.header("Authorization", "Bearer " + one).header("Ringcycle-User", "root"));
    return client.send(builder.build(), BodyHandlers.ofString());
  }

  private static String checked(DemoRequest request, HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != WELL) {
      throw new IllegalStateException(
          "the demo organisation was made in part only, at "
              + request.path()
              + ": "
              + answer.body()
              + "; start it on a new database");
    }
    return answer.body();
  }

  private static String key(String body) {
    Matcher matcher = KEY.matcher(body);
    if (!matcher.find()) {
      throw new IllegalStateException("the server was set up and gave no key");
    }
    return matcher.group(1);
  }
}
