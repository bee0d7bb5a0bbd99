package io.ringcycle.server.web;

import io.ringcycle.server.house.Sites;
import io.ringcycle.server.security.OwnPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every answer tells a browser, whoever asks and whatever comes of it.
 *
 * <ol>
 *   <li>An answer of the API is data: it loads nothing, and nobody frames it.
 *   <li>A page loads what this server has, and nobody frames it; below {@code
 *       /embed/<organisation>/} the sites do that the organisation has named.
 *   <li>A site that some organisation has named may read what it asks for; a cookie never goes with
 *       it.
 * </ol>
 */
@ApplicationScoped
public class Headers {
  private static final String API = "/api/";
  private static final Pattern EMBEDDED = Pattern.compile("/embed/([^/]+)(/.*)?");
  private static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'";
  private static final String OF_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

  @Inject private Sites sites;
  @Inject private OwnPages pages;

  /** Before anything else is decided. */
  public void put(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader("Content-Security-Policy", policy(path));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (pages.speakTls(request)) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (path.startsWith(API)) {
      response.setHeader("Cache-Control", "no-store");
      response.addHeader("Vary", "Origin");
      Optional.ofNullable(request.getHeader("Origin"))
          .filter(sites::isKnown)
          .ifPresent(origin -> letRead(origin, response));
    }
  }

  private static void letRead(String origin, HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
  }

  private String policy(String path) {
    if (path.startsWith(API)) {
      return OF_DATA;
    }
    Matcher embedded = EMBEDDED.matcher(path);
    return OF_PAGES + (embedded.matches() ? framedBy(embedded.group(1)) : "'none'");
  }

  private String framedBy(String written) {
    String organisation = URLDecoder.decode(written, StandardCharsets.UTF_8);
    return "'self' " + String.join(" ", sites.of(organisation));
  }
}
