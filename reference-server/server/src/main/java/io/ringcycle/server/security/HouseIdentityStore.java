package io.ringcycle.server.security;

import io.ringcycle.server.house.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.EnumSet;
import java.util.Set;

/**
 * Knows users by the passwords that the house keeps. Other stores may stand beside it, see {@link
 * SignIn}.
 */
@ApplicationScoped
public class HouseIdentityStore implements IdentityStore {
  @Inject private Passwords passwords;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof MemberCredential member)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    boolean fits =
        passwords.fits(member.organisation(), member.user(), member.password().getValue());
    return fits
        ? new CredentialValidationResult(member.user())
        : CredentialValidationResult.INVALID_RESULT;
  }

  @Override
  public Set<ValidationType> validationTypes() {
    return EnumSet.of(ValidationType.VALIDATE); // roles are the house's to give, whoever validates
  }
}
