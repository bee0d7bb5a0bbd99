package io.ringcycle.factsfile;

import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Any value of a type, nasty ones more often than not, and always the same from one seed. */
final class AnyValue {
  private static final int TRIES = 1_000;

  private final Random random;
  private final AnyText text;
  private final Map<Class<?>, Supplier<Object>> simple;

  AnyValue(long seed) {
    random = new Random(seed);
    text = new AnyText(random);
    simple =
        Map.of(
            String.class, text::any,
            int.class, () -> oneOf(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
            long.class, () -> oneOf(0L, 1L, -1L, 1L << 53 | 1, Long.MAX_VALUE, Long.MIN_VALUE),
            boolean.class, random::nextBoolean,
            Instant.class, this::instant,
            Duration.class, () -> Duration.ofNanos(random.nextLong(Duration.ofDays(366).toNanos())),
            LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000),
            ZoneId.class, () -> ZoneId.of(oneOf("UTC", "Z", "+05:45", "Europe/London", "GMT+2")),
            NumberKey.class, () -> NumberKey.of("%032x".formatted(random.nextLong(1L << 62))),
            PhoneNumber.class, () -> PhoneNumber.of("+447700900" + (100 + random.nextInt(900))));
  }

  <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    return type instanceof ParameterizedType generic
        ? container(generic.getRawType(), generic.getActualTypeArguments())
        : plain((Class<?>) type);
  }

  private Object container(Type raw, Type[] inner) {
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(value(inner[0])) : Optional.empty();
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      some(inner[0]).forEach(key -> map.put(key, value(inner[1])));
      return map;
    }
    return raw == Set.class ? new LinkedHashSet<>(some(inner[0])) : some(inner[0]);
  }

  private List<Object> some(Type type) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(type)).toList();
  }

  private Object plain(Class<?> type) {
    if (simple.containsKey(type)) {
      return simple.get(type).get();
    }
    if (type.isEnum()) {
      return oneOf(type.getEnumConstants());
    }
    return type.isRecord() ? record(type) : record(oneOf(records(type)));
  }

  private Class<?>[] records(Class<?> type) {
    return SealedMapper.records(type).toArray(Class<?>[]::new);
  }

  /** Tries until the record accepts what it is given. */
  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    RecordType record = new RecordType(type);
    for (int i = 0; i < TRIES; i++) {
      try {
        return record.make(
            Arrays.stream(components).map(one -> value(one.getGenericType())).toArray());
      } catch (UnreadableFactsException e) {
        text.beModest();
      }
    }
    throw new IllegalStateException("found no value of " + type);
  }

  private Instant instant() {
    return oneOf(
        Instant.EPOCH,
        Instant.MIN,
        Instant.MAX,
        Instant.parse("2026-03-29T01:00:00.000000001Z"),
        Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)));
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
