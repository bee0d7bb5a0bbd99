package io.ringcycle.jpa;

import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.model.OrganisationId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The facts of one organisation, change by change: whatever a change went by comes before it. Reads
 * a page at a time.
 */
final class ChangesInOrder implements Iterator<List<FactEntity>> {
  private static final String QUESTION =
      "select f from FactEntity f where f.key.organisation = :organisation"
          + " and f.change >= :change and (f.change > :change or f.part > :part)"
          + " order by f.key.organisation, f.change, f.part";

  private final EntityManager entities;
  private final OrganisationId organisation;
  private final int size;
  private final Iterator<FactEntity> facts;
  private Optional<FactEntity> first;

  /** By pages of that size. */
  ChangesInOrder(EntityManager entities, OrganisationId organisation, int size) {
    this.entities = entities;
    this.organisation = organisation;
    this.size = size;
    this.facts = new Paged<>(this::page);
    this.first = fact();
  }

  @Override
  public boolean hasNext() {
    return first.isPresent();
  }

  /** The facts of a change, in the order in which they were decided. */
  @Override
  public List<FactEntity> next() {
    FactEntity begin = first.orElseThrow(NoSuchElementException::new);
    List<FactEntity> change = new ArrayList<>();
    while (first.filter(fact -> fact.change() == begin.change()).isPresent()) {
      first.ifPresent(change::add);
      first = fact();
    }
    return change;
  }

  private Optional<FactEntity> fact() {
    return facts.hasNext() ? Optional.of(facts.next()) : Optional.empty();
  }

  private List<FactEntity> page(Optional<FactEntity> last) {
    return new Asked<>(entities, QUESTION, FactEntity.class)
        .with("organisation", organisation.value())
        .with("change", last.map(FactEntity::change).orElse(0L))
        .with("part", last.map(FactEntity::part).orElse(0))
        .first(size)
        .all();
  }
}
