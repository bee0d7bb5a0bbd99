package io.ringcycle.server.house;

import io.ringcycle.server.house.row.EmbeddingOriginRow;
import io.ringcycle.server.house.row.OrganisationRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From where an organisation's pages may be seen, and a browser may ask with its tokens. */
@ApplicationScoped
@Transactional
public class Embedding {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  /** In the order of letters. */
  public List<String> origins(String organisation) {
    return entities
        .createQuery(
            "select o from EmbeddingOriginRow o where o.key.organisation = :organisation"
                + " order by o.key.id",
            EmbeddingOriginRow.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(EmbeddingOriginRow::origin)
        .toList();
  }

  /**
   * These and no others.
   *
   * @param seen those of which whoever says so knows
   * @throws OptimisticLockException if it is not these any more
   */
  @Watched
  public void allow(String organisation, Collection<Origin> origins, List<String> seen) {
    inTurn(organisation);
    if (!origins(organisation).equals(seen)) {
      throw new OptimisticLockException();
    }
    entities
        .createQuery("delete from EmbeddingOriginRow o where o.key.organisation = :organisation")
        .setParameter("organisation", organisation)
        .executeUpdate();
    origins.stream()
        .distinct()
        .forEach(one -> entities.persist(new EmbeddingOriginRow(organisation, one.value())));
  }

  /** There may be no row yet that could be held. */
  private void inTurn(String organisation) {
    entities.find(OrganisationRow.class, organisation, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of all organisations. */
  Map<String, List<String>> all() {
    return entities
        .createQuery(
            "select o from EmbeddingOriginRow o order by o.key.organisation, o.key.id",
            EmbeddingOriginRow.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                EmbeddingOriginRow::organisation,
                Collectors.mapping(EmbeddingOriginRow::origin, Collectors.toList())));
  }
}
