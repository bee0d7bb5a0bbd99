package io.ringcycle.server.security;

import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;

/** A user's id and password, and the organisation to which they belong. */
public final class MemberCredential extends UsernamePasswordCredential {
  private final String organisation;

  /** What somebody has written. */
  public MemberCredential(String organisation, String user, Password password) {
    super(user, password);
    this.organisation = organisation;
  }

  /** Within which the user is known. */
  public String organisation() {
    return organisation;
  }
}
