package io.ringcycle.server.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a browser's request was made by a page of this server. A cookie goes along with whatever
 * page asks; the origin, which no page can forge, tells which one did.
 */
@Dependent
public class OwnPages {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Optional<String> publicUrl;

  /**
   * Of the server that browsers find there; of one that they reach directly, if nothing is said.
   */
  @Inject
  public OwnPages(@ConfigProperty(name = "ringcycle.public.url") Optional<String> publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Whether the request says of itself that it comes from here; one that says nothing does not. */
  public boolean made(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Origin"))
        .filter(origin -> isOwn(origin, Optional.ofNullable(request.getHeader("Host")).orElse("")))
        .isPresent();
  }

  /** Where a proxy speaks TLS for us, only the host of the two can be the same. */
  boolean isOwn(String origin, String host) {
    return publicUrl
        .map(url -> origin(URI.create(url)).equalsIgnoreCase(origin))
        .orElseGet(
            () ->
                origin.equalsIgnoreCase("https://" + host)
                    || origin.equalsIgnoreCase("http://" + host));
  }

  /**
   * Whether this is somebody's own machine without TLS, where a browser takes no cookie that asks
   * for it. Never where the server has a public address.
   */
  boolean onLoopback(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    return !request.isSecure() && isLoopback(host);
  }

  boolean isLoopback(String host) {
    String name = host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
    return publicUrl.isEmpty() && LOOPBACK.contains(name);
  }

  /** Whether browsers reach the server by TLS, and are to insist on it. */
  public boolean speakTls(HttpServletRequest request) {
    return request.isSecure() || publicUrl.filter(url -> url.startsWith("https:")).isPresent();
  }

  /** Whether browsers reach us themselves; behind a proxy all of them have its address. */
  boolean areDirect() {
    return publicUrl.isEmpty();
  }

  private static String origin(URI url) {
    return url.getScheme() + "://" + url.getAuthority();
  }
}
