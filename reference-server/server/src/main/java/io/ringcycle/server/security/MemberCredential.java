package io.ringcycle.server.security;

import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.Password;

/**
 * A user's id and password, and the organisation to which they belong. It is no user's name and
 * password as other stores know them: those would take a user of one organisation for one of
 * another.
 */
record MemberCredential(String organisation, String user, Password password) implements Credential {
  /** Without the password, so that it reaches no log. */
  @Override
  public String toString() {
    return "MemberCredential[" + organisation + ", " + user + "]";
  }
}
