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
  /** What every key begins with, so that it is recognised wherever it leaks. */
  private static final String PREFIX = "rk_";

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

  /** Whose key it is, and what it is good for. */
  public record Owner(String id, String organisation, Optional<String> user, KeyScope scope) {}

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
    return new Made(id, PREFIX + id + "_" + secret);
  }

  /** Whose key that is; nobody's if it is none, or was revoked. */
  public Optional<Owner> owner(String key) {
    String[] parts = key.split("_", 3);
    if (parts.length != 3 || !key.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return Optional.ofNullable(entities.find(ApiKeyRow.class, parts[1]))
        .filter(row -> !row.revoked())
        .filter(row -> Secrets.fits(parts[2], row.hash()))
        .map(row -> new Owner(row.id(), row.organisation(), row.user(), row.scope()));
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
