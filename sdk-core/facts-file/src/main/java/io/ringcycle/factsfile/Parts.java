package io.ringcycle.factsfile;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through facts and rows part by part, whatever they are made of. */
final class Parts {
  private Parts() {}

  /** What takes the place of a part; empty where its own parts are looked at instead. */
  interface Replacement {
    Optional<Object> of(Object part);
  }

  /** A value, its parts, their parts, and so on. */
  static Stream<Object> all(Object value) {
    return Stream.concat(Stream.of(value), inner(value).flatMap(Parts::all));
  }

  private static Stream<?> inner(Object value) {
    if (value instanceof Record) {
      return Arrays.stream(components(value));
    } else if (value instanceof Optional<?> maybe) {
      return maybe.stream();
    } else if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream());
    }
    return value instanceof Collection<?> many ? many.stream() : Stream.empty();
  }

  /** The same value with other parts. */
  static Object replaced(Object value, Replacement replacement) {
    return replacement.of(value).orElseGet(() -> remade(value, replacement));
  }

  private static Object remade(Object value, Replacement replacement) {
    if (value instanceof Record) {
      Object[] parts = components(value);
      Arrays.setAll(parts, at -> replaced(parts[at], replacement));
      return new RecordType(value.getClass()).make(parts);
    } else if (value instanceof Optional<?> maybe) {
      return maybe.map(part -> replaced(part, replacement));
    } else if (value instanceof Map<?, ?> map) {
      return map(map, replacement);
    } else if (value instanceof Set<?> set) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(all(set, replacement)));
    }
    return value instanceof List<?> list ? all(list, replacement) : value;
  }

  private static List<Object> all(Collection<?> values, Replacement replacement) {
    List<Object> all = new ArrayList<>();
    values.forEach(one -> all.add(replaced(one, replacement)));
    return Collections.unmodifiableList(all);
  }

  private static Map<Object, Object> map(Map<?, ?> map, Replacement replacement) {
    Map<Object, Object> all = new LinkedHashMap<>();
    map.forEach((key, one) -> all.put(replaced(key, replacement), replaced(one, replacement)));
    return Collections.unmodifiableMap(all);
  }

  private static Object[] components(Object value) {
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(RecordComponent::getAccessor)
        .map(accessor -> RecordType.get(accessor, value))
        .toArray();
  }
}
