package io.ringcycle.server.api.asked;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.house.User;
import org.jspecify.annotations.Nullable;

/** An organisation to be made, and its first admin. */
public record NewOrganisation(
    @Nullable String id, @Nullable String name, @Nullable String adminId, @Nullable NewUser admin) {
  /** By which it is known. */
  public String theId() {
    return new OrganisationId(Given.must(id, "id")).value();
  }

  /** In words. */
  public String theName() {
    return Given.must(name, "name");
  }

  /** Who leads everything from then on. */
  public User user() {
    return Given.must(admin, "admin").user(Given.must(adminId, "adminId")).asAdmin();
  }
}
