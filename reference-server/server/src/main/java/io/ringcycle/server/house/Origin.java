package io.ringcycle.server.house;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * From where a browser asks, as it tells it: a scheme, a host, and a port unless it is the usual
 * one. Nothing stands for several.
 */
public record Origin(String value) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int LONGEST = 300;
  private static final String SHAPE = "https?://(\\[[0-9a-f:]+]|[a-z0-9.-]+)(:[0-9]{1,5})?";

  /**
   * Makes it small letters. Refuses what is no origin, and one without TLS beyond this machine,
   * with {@link IllegalArgumentException}.
   */
  public Origin {
    value = value.strip().toLowerCase(Locale.ROOT).replaceFirst("/$", "");
    boolean fits = value.length() <= LONGEST && value.matches(SHAPE);
    if (!fits || !isSafe(value)) {
      throw new IllegalArgumentException(
          "an origin is written as in https://crm.example.org, and speaks TLS");
    }
  }

  private static boolean isSafe(String value) {
    return value.startsWith("https:") || LOOPBACK.contains(URI.create(value).getHost());
  }
}
