package io.ringcycle.jpa;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A store in memory that remembers which derived rows it was given. Of one thread. */
final class Folded implements Storage {
  private final MemoryStorage storage = new MemoryStorage();
  private final Map<Class<?>, Set<RowKey<?>>> keys = new HashMap<>();

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> kept =
        storage.write(
            organisation,
            view -> {
              Change<T> change = decision.apply(view);
              return new Change<>(change.facts(), change.rows(), change);
            });
    kept.rows().stream().filter(row -> !(row instanceof Kept)).map(Row::key).forEach(this::add);
    return kept.result();
  }

  private void add(RowKey<?> key) {
    of(key.getClass()).add(key);
  }

  /** The keys of that type; whoever takes them away has them for good. */
  Set<RowKey<?>> of(Class<?> type) {
    return keys.computeIfAbsent(type, any -> new HashSet<>());
  }
}
