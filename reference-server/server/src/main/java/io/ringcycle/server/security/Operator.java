package io.ringcycle.server.security;

import io.ringcycle.server.house.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whoever keeps the server. The secret comes from the settings and is kept nowhere else; where none
 * is set, nobody is the operator.
 */
@ApplicationScoped
public class Operator {
  private static final int SHORTEST = 20;

  @Inject
  @ConfigProperty(name = "ringcycle.operator.secret")
  private Optional<String> secret;

  /** Refuses to start with a secret that somebody might guess. */
  public void check() {
    if (secret.filter(one -> one.length() < SHORTEST).isPresent()) {
      throw new IllegalStateException(
          "ringcycle.operator.secret must have " + SHORTEST + " characters at least");
    }
  }

  boolean is(String shown) {
    return secret.filter(one -> Secrets.fits(shown, Secrets.hash(one))).isPresent();
  }
}
