package io.ringcycle.server.api.asked;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Words;
import io.ringcycle.server.house.User;
import org.jspecify.annotations.Nullable;

/** The first organisation and its first admin, by the secret that opens an empty server. */
public record TakeOver(
    @Nullable String secret,
    @Nullable String organisation,
    @Nullable String name,
    @Nullable String adminId,
    @Nullable NewUser admin) {
  /** By which it is allowed. */
  public String theSecret() {
    return Given.must(secret, "secret");
  }

  /** Of the organisation. */
  public String id() {
    return new OrganisationId(Given.must(organisation, "organisation")).value();
  }

  /** Of the organisation, in words. */
  public String theName() {
    String words = Given.must(name, "name");
    Words.line(words, Words.LONGEST_NAME, "the name of an organisation");
    return words;
  }

  /** Who leads everything from then on. */
  public User user() {
    return Given.must(admin, "admin").user(Given.must(adminId, "adminId")).asAdmin();
  }
}
