package io.ringcycle.server.security;

import io.ringcycle.server.house.TicketKind;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Browsers in which somebody has signed in, by a cookie that no script can read and no other site
 * can send along with a change. Twelve hours without a request end it.
 */
@ApplicationScoped
public class Browsers {
  /** Browsers take it over TLS alone, for this host alone. */
  static final String COOKIE = "__Host-ringcycle";

  /** On somebody's own machine, without TLS. */
  static final String COOKIE_ON_LOOPBACK = "ringcycle";

  private static final Duration GOOD = Duration.ofHours(12);
  private static final Duration PROLONGED_BEFORE = Duration.ofHours(11);

  @Inject private Tickets tickets;
  @Inject private OwnPages pages;
  @Inject private Clock clock;

  /** Signs the user in: the cookie that their browser is to keep. */
  public NewCookie open(HttpServletRequest request, String organisation, String user) {
    String secret =
        tickets.make(TicketKind.BROWSER, organisation, user, Optional.empty(), GOOD).secret();
    return cookie(request, secret, NewCookie.DEFAULT_MAX_AGE);
  }

  /** Signs out whoever this browser has signed in: the cookie that takes the other away. */
  public NewCookie close(HttpServletRequest request) {
    secret(request).ifPresent(secret -> tickets.redeem(TicketKind.BROWSER, secret));
    return cookie(request, "", 0);
  }

  private NewCookie cookie(HttpServletRequest request, String value, int seconds) {
    return new NewCookie.Builder(name(request))
        .value(value)
        .path("/")
        .maxAge(seconds)
        .secure(!pages.onLoopback(request))
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private String name(HttpServletRequest request) {
    return pages.onLoopback(request) ? COOKIE_ON_LOOPBACK : COOKIE;
  }

  /** Who is signed in there; their time begins anew. */
  Optional<Tickets.Ticket> ticket(HttpServletRequest request) {
    return secret(request).flatMap(this::ticket);
  }

  private Optional<Tickets.Ticket> ticket(String secret) {
    Optional<Tickets.Ticket> ticket = tickets.find(TicketKind.BROWSER, secret);
    ticket
        .filter(one -> clock.now().plus(PROLONGED_BEFORE).isAfter(one.expiresAt()))
        .ifPresent(one -> tickets.prolong(TicketKind.BROWSER, secret, GOOD));
    return ticket;
  }

  private Optional<String> secret(HttpServletRequest request) {
    String name = name(request);
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }
}
