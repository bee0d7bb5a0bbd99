package io.ringcycle.simulator;

import io.ringcycle.Replay;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The store that both nodes share. Whatever is decided is also told, in the order in which it was
 * kept, to the truth: a store of our own that makes its rows of the facts alone.
 */
final class SharedStore {
  /** Sees each change right before the truth takes it in, and the truth right after. */
  interface Watcher {
    void sees(Change<?> change, Storage truth);

    void saw(Storage truth);
  }

  private final World world;
  private final Storage storage;
  private final Storage truth = new Truth();
  private final List<Watcher> watchers = new ArrayList<>();
  private final Map<RowKey<?>, Row> rows = new LinkedHashMap<>();

  SharedStore(World world, Storage storage) {
    this.world = world;
    this.storage = storage;
  }

  void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  Storage truth() {
    return truth;
  }

  /** The rows that the engine handed over last, by their keys. */
  Map<RowKey<?>, Row> rows() {
    return rows;
  }

  <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> change = storage.write(organisation, view -> whole(decision.apply(view)));
    tell(organisation, change);
    return change.result();
  }

  private static <T> Change<Change<T>> whole(Change<T> change) {
    return new Change<>(change.facts(), change.rows(), change);
  }

  private void tell(OrganisationId organisation, Change<?> change) {
    change.facts().forEach(fact -> world.story.kept(world.agenda.now(), fact));
    change.rows().forEach(row -> rows.put(row.key(), row));
    watchers.forEach(watcher -> watcher.sees(change, truth));
    List<Kept> kept = new ArrayList<>();
    change.rows().stream().filter(Kept.class::isInstance).map(Kept.class::cast).forEach(kept::add);
    try {
      Replay.apply(truth, organisation, change.facts(), kept);
    } catch (RuntimeException gap) {
      world.violated("FACT-1", "facts that do not go on where the last ended: " + gap);
    }
    watchers.forEach(watcher -> watcher.saw(truth));
  }
}
