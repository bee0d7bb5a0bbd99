package io.ringcycle.simulator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Things by their names; who asks for one that was never heard of is told so at once. */
final class Known<K, V> {
  private final Map<K, V> all = new LinkedHashMap<>();

  V of(K name) {
    return find(name).orElseThrow(() -> new IllegalStateException("never heard of " + name));
  }

  V of(K name, Supplier<V> fresh) {
    return all.computeIfAbsent(name, any -> fresh.get());
  }

  Optional<V> find(K name) {
    return Optional.ofNullable(all.get(name));
  }

  void put(K name, V thing) {
    all.put(name, thing);
  }

  Set<Map.Entry<K, V>> entries() {
    return all.entrySet();
  }

  Collection<V> values() {
    return all.values();
  }
}
