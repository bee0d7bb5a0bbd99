package io.ringcycle.samples.terminal.csv;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Time zones as systems export them: {@code Europe/London}, {@code europe_slash_london}. */
final class TimeZones {
  private static final Map<String, String> BY_LOWER_CASE =
      ZoneId.getAvailableZoneIds().stream()
          .collect(Collectors.toMap(TimeZones::lower, Function.identity(), (one, other) -> one));

  private TimeZones() {}

  static Optional<ZoneId> named(String cell) {
    String name = cell.strip().replace("_slash_", "/").replace(' ', '_');
    try {
      return Optional.of(ZoneId.of(BY_LOWER_CASE.getOrDefault(lower(name), name)));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
