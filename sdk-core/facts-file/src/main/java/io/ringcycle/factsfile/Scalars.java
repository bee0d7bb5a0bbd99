package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;

import io.ringcycle.model.NumberKey;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/** Plain values: text, whole numbers, truth, and the times of ISO 8601. */
final class Scalars {
  static final Map<Class<?>, Mapper> BY_TYPE =
      Map.of(
          String.class, text("a text", text -> text),
          Instant.class, text("an instant", Instant::parse),
          Duration.class, text("a duration", Duration::parse),
          LocalDate.class, text("a date", LocalDate::parse),
          ZoneId.class, text("a time zone known here", ZoneId::of),
          NumberKey.class, text("a number key", NumberKey::of),
          int.class, number(Integer.MAX_VALUE, BigDecimal::intValueExact),
          long.class, number(Long.MAX_VALUE, BigDecimal::longValueExact),
          boolean.class, new Truth());

  private Scalars() {}

  /** The text of a JSON string. */
  static String string(JsonValue json) {
    if (json instanceof JsonString string) {
      return string.getString();
    }
    throw new UnreadableFactsException("is no text");
  }

  private static Mapper text(String what, Function<String, Object> parse) {
    return new Text(what, parse);
  }

  private static Mapper number(long greatest, Function<BigDecimal, Object> parse) {
    return new Whole("is no whole number up to " + greatest, parse);
  }

  private record Text(String what, Function<String, Object> parse) implements Mapper {
    @Override
    public JsonValue write(Object value) {
      return JSON.createValue(value.toString());
    }

    @Override
    public Object read(JsonValue json) {
      String text = string(json);
      try {
        return parse.apply(text);
      } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
        throw new UnreadableFactsException("is not " + what);
      }
    }
  }

  private record Whole(String complaint, Function<BigDecimal, Object> parse) implements Mapper {
    @Override
    public JsonValue write(Object value) {
      return JSON.createValue(((Number) value).longValue());
    }

    @Override
    public Object read(JsonValue json) {
      if (!(json instanceof JsonNumber number)) {
        throw new UnreadableFactsException(complaint);
      }
      try {
        return parse.apply(number.bigDecimalValue());
      } catch (ArithmeticException e) {
        throw new UnreadableFactsException(complaint);
      }
    }
  }

  private record Truth() implements Mapper {
    @Override
    public JsonValue write(Object value) {
      return (Boolean) value ? JsonValue.TRUE : JsonValue.FALSE;
    }

    @Override
    public Object read(JsonValue json) {
      if (json.equals(JsonValue.TRUE) || json.equals(JsonValue.FALSE)) {
        return json.equals(JsonValue.TRUE);
      }
      throw new UnreadableFactsException("is neither true nor false");
    }
  }
}
