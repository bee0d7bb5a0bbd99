package io.ringcycle.server.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a receiver asks to be left alone: in seconds, or until an instant, as HTTP has it. */
final class RetryAfter {
  /** However long it asks for: it may be mistaken, and what waits must not wait for days. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final String SECONDS = "\\d{1,9}";

  private RetryAfter() {}

  /** Not at all, where it says nothing that can be read. */
  static Duration read(String header, Instant now) {
    Duration asked = asked(header.strip(), now);
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }

  private static Duration asked(String header, Instant now) {
    if (header.matches(SECONDS)) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException unreadable) {
      return Duration.ZERO;
    }
  }
}
