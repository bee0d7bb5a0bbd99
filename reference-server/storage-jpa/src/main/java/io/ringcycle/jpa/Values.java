package io.ringcycle.jpa;

import io.ringcycle.jpa.Order.Value;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
          Instant.class, Types.TIMESTAMP_WITH_TIMEZONE,
          String[].class, Types.ARRAY);

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

  /** Puts them in for the marks of a statement, in their order. */
  static void bind(PreparedStatement statement, List<Value> values) throws SQLException {
    int at = 1;
    for (Value value : values) {
      if (value.value().isPresent()) {
        statement.setObject(at, value.value().get(), value.type());
      } else {
        statement.setNull(at, value.type());
      }
      at++;
    }
  }

  /** What stands in that column of an answer. */
  static @Nullable Object read(ResultSet answer, int at, Class<?> type) throws SQLException {
    if (type == String.class) {
      return answer.getString(at);
    } else if (type == Instant.class) {
      OffsetDateTime time = answer.getObject(at, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    } else if (type == byte[].class) {
      return answer.getBytes(at);
    }
    Object value = small(answer, at, type);
    return answer.wasNull() ? null : value;
  }

  private static Object small(ResultSet answer, int at, Class<?> type) throws SQLException {
    if (type == long.class || type == Long.class) {
      return answer.getLong(at);
    } else if (type == int.class || type == Integer.class) {
      return answer.getInt(at);
    } else if (type == boolean.class || type == Boolean.class) {
      return answer.getBoolean(at);
    }
    throw new IllegalArgumentException("no column is a " + type);
  }
}
