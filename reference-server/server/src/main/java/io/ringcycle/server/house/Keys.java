package io.ringcycle.server.house;

import io.ringcycle.server.house.row.ApiKeyRow;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of an organisation's systems. A key is shown once, when it is made. */
@ApplicationScoped
@Transactional
public class Keys {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;
  @Inject private Ids ids;

  /** A key as it is listed: never with its secret. */
  public record Listed(
      String id,
      String name,
      Optional<String> user,
      KeyScope scope,
      Instant createdAt,
      boolean revoked) {
    static Listed of(ApiKeyRow row) {
      return new Listed(
          row.id(), row.name(), row.user(), row.scope(), row.createdAt(), row.revoked());
    }
  }

  /** A key as it is made: what is in it can never be seen again. */
  public record Made(String id, String key) {
    /** Without the key, so that it reaches no log. */
    @Override
    public String toString() {
      return "Made[" + id + "]";
    }
  }

  /**
   * Makes one.
   *
   * @param user for whom alone it acts; nobody: for whomever each request names
   */
  @Watched
  public Made make(String organisation, Optional<String> user, String name, KeyScope scope) {
    String id = ids.next();
    String secret = ids.secret();
    entities.persist(
        new ApiKeyRow(id, organisation, user, name, scope, Secrets.hash(secret), clock.now()));
    return new Made(id, Visitors.PREFIX + id + "_" + secret);
  }

  /** All of them, the oldest first. */
  public List<Listed> all(String organisation) {
    return entities
        .createQuery(
            "select k from ApiKeyRow k where k.organisation = :organisation"
                + " order by k.createdAt, k.id",
            ApiKeyRow.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(Listed::of)
        .toList();
  }

  /** From now on it opens nothing. Whether there was one. */
  @Watched
  public boolean revoke(String organisation, String id) {
    Optional<ApiKeyRow> found =
        Optional.ofNullable(entities.find(ApiKeyRow.class, id))
            .filter(row -> row.organisation().equals(organisation));
    found.filter(row -> !row.revoked()).ifPresent(row -> row.revoke(clock.now()));
    return found.isPresent();
  }
}
