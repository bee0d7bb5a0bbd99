package io.ringcycle.server.house;

import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.PasswordRow;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.spi.Clock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What users have chosen to be known by. Only a salted hash of many rounds is kept. */
@ApplicationScoped
@Transactional
public class Passwords {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_ROUNDS = 2_048;

  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;
  @Inject private Pbkdf2PasswordHash hashes;

  @Inject
  @ConfigProperty(name = "ringcycle.password.rounds", defaultValue = "210000")
  private int rounds;

  private String ofNobody = "";

  @PostConstruct
  void strengthen() {
    hashes.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations",
            String.valueOf(Math.max(FEWEST_ROUNDS, rounds)),
            "Pbkdf2PasswordHash.SaltSizeBytes",
            "32"));
    ofNobody = hashes.generate("nobody".toCharArray());
  }

  /** From now on the user is known by it. Refuses what is too short to be safe, or too long. */
  public void choose(String organisation, String user, String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw ProblemException.badInput(
          "A password has " + SHORTEST + " to " + LONGEST + " characters.");
    }
    InOrganisation key = new InOrganisation(organisation, user);
    String hash = hashes.generate(password.toCharArray());
    Optional.ofNullable(entities.find(PasswordRow.class, key))
        .ifPresentOrElse(
            row -> row.change(hash, clock.now()),
            () -> entities.persist(new PasswordRow(key, hash, clock.now())));
  }

  /** Whether it is theirs; takes as long where there is no such user, or no password. */
  public boolean fits(String organisation, String user, char[] password) {
    Optional<String> hash =
        Optional.ofNullable(
                entities.find(PasswordRow.class, new InOrganisation(organisation, user)))
            .map(PasswordRow::hash);
    boolean verified = hashes.verify(password, hash.orElse(ofNobody));
    return verified && hash.isPresent();
  }
}
