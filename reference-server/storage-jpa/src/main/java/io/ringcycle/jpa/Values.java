package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Values as a driver takes them. */
final class Values {
  private static final Map<Type, Integer> TYPES =
      Map.of(
          String.class, Types.VARCHAR,
          Long.class, Types.BIGINT,
          long.class, Types.BIGINT,
          Integer.class, Types.INTEGER,
          int.class, Types.INTEGER,
          Boolean.class, Types.BOOLEAN,
          boolean.class, Types.BOOLEAN,
          Instant.class, Types.TIMESTAMP_WITH_TIMEZONE);

  private Values() {}

  /** Something that is there. */
  static Value of(Object value) {
    return of(Optional.of(value), value.getClass());
  }

  /** Something of a type, or nothing. */
  static Value of(Optional<Object> value, Class<?> type) {
    return new Value(value.map(Values::asTaken), TYPES.getOrDefault(type, Types.OTHER));
  }

  private static Object asTaken(Object value) {
    return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
  }
}
