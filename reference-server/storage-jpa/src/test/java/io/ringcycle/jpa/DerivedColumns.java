package io.ringcycle.jpa;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the schema says of the tables whose rows follow from facts, and what could be wrong. */
final class DerivedColumns {
  private static final List<String> OWNED = List.of("organisation", "id");

  /** By what a row is named there. */
  static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("call_list", OWNED);
    KEYS.put("member", List.of("list_no", "supporter"));
    KEYS.put("person", OWNED);
    KEYS.put("number", OWNED);
    KEYS.put("session", OWNED);
    KEYS.put("cycle", List.of("session_no", "number"));
    KEYS.put("advance", List.of("session_no", "cycle", "place"));
    KEYS.put("standing", List.of("session_no", "supporter"));
    KEYS.put("seat", OWNED);
    KEYS.put("line", OWNED);
    KEYS.put("leg", OWNED);
    KEYS.put("call", OWNED);
    KEYS.put("contact", OWNED);
  }

  /** What cannot be made up for a second row, since the schema has it unique. */
  private static final Map<String, Optional<Object>> UNIQUE =
      Map.of(
          "no", Optional.of(-7L),
          "personal", Optional.empty(),
          "live_number", Optional.empty(),
          "live_session", Optional.empty());

  private DerivedColumns() {}

  static boolean isValue(String table, String column) {
    return !KEYS.get(table).contains(column) && !column.equals("no") && !column.equals("version");
  }

  /** Something else of the same type. */
  static Object other(Optional<Object> value, int type) {
    return switch (type) {
      case Types.BIGINT -> value.map(number -> (long) number + 100_000).orElse(100_000L);
      case Types.INTEGER -> value.map(number -> (int) number + 1).orElse(1);
      case Types.BOOLEAN, Types.BIT -> value.map(flag -> !(boolean) flag).orElse(true);
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          OffsetDateTime.parse("2031-05-06T07:08:09.123457Z");
      case Types.CHAR -> value.map(text -> "f".repeat(((String) text).length())).orElse("x");
      default -> "x";
    };
  }

  /** The same row under another name. */
  static Map<String, Object> copy(String table, Map<String, Object> row) {
    Map<String, Object> copy = new LinkedHashMap<>(row);
    UNIQUE.forEach(
        (column, value) -> copy.computeIfPresent(column, (name, old) -> value.orElse(null)));
    if (table.equals("contact")) {
      copy.put("call", null);
    } else if (table.equals("standing")) {
      copy.put("rank", null);
    } else if (table.equals("member")) {
      copy.put("place", 100_000L);
    }
    String last = KEYS.get(table).get(KEYS.get(table).size() - 1);
    copy.put(last, named(table, copy.get(last)));
    return copy;
  }

  private static Object named(String table, Object old) {
    if (old instanceof Long number) {
      return number + 100_000;
    } else if (old instanceof Integer number) {
      return number + 1_000;
    }
    return table.equals("number") ? "f".repeat(32) : "stray";
  }
}
