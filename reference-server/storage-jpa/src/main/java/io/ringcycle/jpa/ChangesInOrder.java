package io.ringcycle.jpa;

import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.model.OrganisationId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of one organisation, change by change: whatever a change went by comes before it. Reads
 * a page at a time.
 */
final class ChangesInOrder {
  private static final String QUESTION =
      "select f from FactEntity f where f.key.organisation = :organisation"
          + " and f.change >= :change and (f.change > :change or f.part > :part)"
          + " order by f.change, f.part";

  private final EntityManager entities;
  private final OrganisationId organisation;
  private final int size;

  /** By pages of that size. */
  ChangesInOrder(EntityManager entities, OrganisationId organisation, int size) {
    this.entities = entities;
    this.organisation = organisation;
    this.size = size;
  }

  /** Hands over the facts of each change, in the order in which they were decided. */
  void forEach(Consumer<List<FactEntity>> consumer) {
    List<FactEntity> change = new ArrayList<>();
    long number = 0;
    int part = 0;
    List<FactEntity> page = page(number, part);
    while (!page.isEmpty()) {
      for (FactEntity fact : page) {
        if (fact.change() != number && !change.isEmpty()) {
          consumer.accept(List.copyOf(change));
          change.clear();
        }
        change.add(fact);
        number = fact.change();
        part = fact.part();
      }
      entities.clear();
      page = page(number, part);
    }
    if (!change.isEmpty()) {
      consumer.accept(change);
    }
  }

  private List<FactEntity> page(long change, int part) {
    return new Asked<>(entities, QUESTION, FactEntity.class)
        .with("organisation", organisation.value())
        .with("change", change)
        .with("part", part)
        .first(size)
        .all();
  }
}
