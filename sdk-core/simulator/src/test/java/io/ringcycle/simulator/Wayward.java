package io.ringcycle.simulator;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.fold.Fold;
import io.ringcycle.fold.Overlay;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes an engine decide something else than it did. Its rows follow from that, so that facts and
 * rows agree and only a rule of its own can tell that it is wrong.
 */
record Wayward(Storage storage, Function<Recorded, Optional<Fact>> instead) implements Storage {
  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(organisation, view -> other(decision.apply(view), view));
  }

  private <T> Change<T> other(Change<T> change, View view) {
    List<Recorded> facts = facts(change.facts());
    return facts.equals(change.facts()) ? change : folded(change, facts, view);
  }

  private List<Recorded> facts(List<Recorded> facts) {
    Map<Stream, Long> left = new HashMap<>();
    List<Recorded> others = new ArrayList<>();
    for (Recorded one : facts) {
      Optional<Fact> fact = instead.apply(one);
      if (fact.isEmpty()) {
        left.merge(one.stream(), 1L, Long::sum);
      }
      fact.ifPresent(other -> others.add(with(one, other, left.getOrDefault(one.stream(), 0L))));
    }
    return others;
  }

  private static Recorded with(Recorded one, Fact fact, long left) {
    return new Recorded(
        one.organisation(), one.stream(), one.sequence() - left, one.at(), one.by(), fact);
  }

  private static <T> Change<T> folded(Change<T> change, List<Recorded> facts, View view) {
    Overlay rows = new Overlay(view);
    change.rows().stream()
        .filter(row -> row instanceof Kept || row instanceof OnceRow)
        .forEach(rows::put);
    facts.forEach(fact -> Fold.apply(rows, fact));
    return new Change<>(facts, List.copyOf(rows.written()), change.result());
  }
}
