package io.ringcycle.server.security;

import io.ringcycle.server.house.Guesses;
import io.ringcycle.server.house.House;
import io.ringcycle.server.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether somebody knows the password of a user. A wrong user, a wrong organisation and a wrong
 * password are told alike, and take as long.
 */
@RequestScoped
public class SignIn {
  @Inject private IdentityStoreHandler stores;
  @Inject private Guesses guesses;
  @Inject private House house;
  @Inject private OwnPages pages;
  @Inject private HttpServletRequest request;

  /** The organisation whose users other stores than ours know, by the same ids. */
  @Inject
  @ConfigProperty(name = "ringcycle.directory.organisation")
  private Optional<String> directory;

  /** Refuses who does not know it, and who has guessed too often. */
  public void check(String organisation, String user, String password) {
    fromOurPages();
    if (pages.areDirect()) {
      wait(() -> guesses.from(request.getRemoteAddr()));
    }
    wait(() -> guesses.forAccount(organisation, user));
    if (!isKnown(organisation, user, new Password(password))
        || house.user(organisation, user).isEmpty()) {
      throw ProblemException.wrongCredentials();
    }
    guesses.forgive(organisation, user);
    guesses.takeBack(request.getRemoteAddr());
  }

  /** To the house, or to another directory if that is of the organisation. */
  private boolean isKnown(String organisation, String user, Password password) {
    boolean known = isValid(new MemberCredential(organisation, user, password));
    boolean asked = directory.filter(organisation::equals).isPresent();
    return known || (asked && isValid(new UsernamePasswordCredential(user, password)));
  }

  private boolean isValid(Credential credential) {
    return stores.validate(credential).getStatus() == Status.VALID;
  }

  /** Refuses a page of somebody else's that would sign people in as it likes. */
  public void fromOurPages() {
    if (request.getHeader("Origin") != null && !pages.made(request)) {
      throw ProblemException.foreignOrigin();
    }
  }

  /** Two who guess the same for the first time at one moment get in each other's way: both wait. */
  private static void wait(Supplier<Optional<Duration>> pause) {
    try {
      pause.get().ifPresent(SignIn::refuse);
    } catch (PersistenceException overtaken) {
      refuse(Duration.ZERO);
    }
  }

  private static void refuse(Duration time) {
    throw ProblemException.tooManyGuesses(time.plusSeconds(1).toSeconds());
  }
}
