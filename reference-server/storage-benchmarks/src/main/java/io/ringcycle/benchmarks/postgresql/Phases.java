package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Notes how long the steps of a command take. Of one thread. */
final class Phases implements Storage {
  private final Storage storage;
  private final Map<String, Long> nanoseconds = new TreeMap<>();
  private long decisions;
  private int reads;

  Phases(Storage storage) {
    this.storage = storage;
  }

  /** A command begins. */
  void forget() {
    reads = 0;
    nanoseconds.clear();
    decisions = 0;
  }

  /** Each step with its time in all. */
  Map<String, Long> nanoseconds() {
    return nanoseconds;
  }

  /** How often a command was decided; more than once where another was faster. */
  long decisions() {
    return decisions;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    long from = System.nanoTime();
    T answer = storage.read(organisation, question);
    reads++;
    add("3 question " + reads + " after it was kept", System.nanoTime() - from);
    return answer;
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    long[] deciding = {0};
    long from = System.nanoTime();
    T result =
        storage.write(
            organisation,
            view -> {
              long began = System.nanoTime();
              Change<T> change = decision.apply(view);
              deciding[0] += System.nanoTime() - began;
              decisions++;
              return change;
            });
    add("1 decide, with what it asks", deciding[0]);
    add("2 begin, hold, write, commit", System.nanoTime() - from - deciding[0]);
    return result;
  }

  private void add(String step, long time) {
    nanoseconds.merge(step, time, Long::sum);
  }
}
