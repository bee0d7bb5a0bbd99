package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Another directory, of somebody who has put it into the application. */
@ApplicationScoped
public class Directory implements IdentityStore {
  static final String PASSWORD = "known to the directory";

  /** As the container finds it, by the type of what is to be validated. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return credential.compareTo("ada", PASSWORD)
        ? new CredentialValidationResult("ada")
        : CredentialValidationResult.INVALID_RESULT;
  }
}
