package io.ringcycle.server.house;

import io.ringcycle.spi.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes an empty house over: whoever has the secret makes the first organisation and its first
 * admin. There is no password to begin with, and the secret works once.
 */
@ApplicationScoped
@Transactional
public class Setup {
  private static final int SHORTEST = 20;

  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private House house;
  @Inject private Founding founding;
  @Inject private Ids ids;

  @Inject
  @ConfigProperty(name = "ringcycle.setup.secret")
  private Optional<String> configured;

  /** The secret to be told, if somebody is yet to take the house over and knows none. */
  public Optional<String> open() {
    if (!house.organisations().isEmpty()) {
      return Optional.empty();
    }
    String secret = configured.map(Setup::strong).orElseGet(ids::secret);
    keep(Secrets.hash(secret));
    return configured.isPresent() ? Optional.empty() : Optional.of(secret);
  }

  /** It stands in no log, but somebody might try words. */
  private static String strong(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalStateException(
          "ringcycle.setup.secret must have " + SHORTEST + " characters at least");
    }
    return secret;
  }

  private void keep(String hash) {
    entities.createNativeQuery("delete from house.setup").executeUpdate();
    entities
        .createNativeQuery("insert into house.setup (no, hash) values (1, ?)")
        .setParameter(1, hash)
        .executeUpdate();
  }

  /**
   * Makes an organisation with one admin. What they need; empty if the secret is wrong or was used.
   */
  public Optional<Founding.Founded> take(
      String secret, String organisation, String name, User admin) {
    List<?> hashes =
        entities.createNativeQuery("select hash from house.setup for update").getResultList();
    if (hashes.stream().noneMatch(hash -> Secrets.fits(secret, hash.toString()))) {
      return Optional.empty();
    }
    entities.createNativeQuery("delete from house.setup").executeUpdate();
    return founding.found(organisation, name, admin);
  }
}
