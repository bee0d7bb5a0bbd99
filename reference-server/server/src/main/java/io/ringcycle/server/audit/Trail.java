package io.ringcycle.server.audit;

import io.ringcycle.server.house.row.DeedRow;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** All that was seen and changed in the house; in a session, the facts themselves tell. */
@ApplicationScoped
public class Trail {
  private static final int LONGEST = 1_000;

  private static final String DEED =
      "insert into house.deed (organisation, at, actor, means, deed, subject)"
          + " values (?, ?, ?, ?, ?, ?)";

  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Tables tables;
  @Inject private Clock clock;

  /** In the transaction of whoever calls, if there is one: both are kept, or neither. */
  @Transactional
  public void write(String organisation, String actor, String means, String deed, String subject) {
    entities
        .createNativeQuery(DEED)
        .setParameter(1, organisation)
        .setParameter(2, clock.now().atOffset(ZoneOffset.UTC))
        .setParameter(3, actor)
        .setParameter(4, means)
        .setParameter(5, deed)
        .setParameter(6, cut(subject))
        .executeUpdate();
  }

  /** By itself, for whoever has no transaction open: so it needs none of the container. */
  void writeApart(String organisation, String actor, String means, String deed, String subject) {
    tables.run(DEED, organisation, clock.now(), actor, means, deed, cut(subject));
  }

  private static String cut(String subject) {
    return subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
  }

  /** Takes away what happened before that. How much there was. */
  @Transactional
  public int forget(Instant before) {
    return entities
        .createNativeQuery("delete from house.deed where at < ?")
        .setParameter(1, before.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** The latest first; those before that number. */
  @Transactional
  public List<Deed> before(String organisation, long no, int limit) {
    return entities
        .createQuery(
            "select d from DeedRow d where d.organisation = :organisation and d.no < :no"
                + " order by d.no desc",
            DeedRow.class)
        .setParameter("organisation", organisation)
        .setParameter("no", no)
        .setMaxResults(limit)
        .getResultStream()
        .map(Deed::of)
        .toList();
  }
}
