package io.ringcycle.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep their order, which those of the JDK do not. */
final class Copies {
  private Copies() {}

  static <T> Set<T> set(Set<T> original) {
    return original.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(new LinkedHashSet<>(original));
  }

  static <K, V> Map<K, V> map(Map<K, V> original) {
    return original.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(original));
  }
}
