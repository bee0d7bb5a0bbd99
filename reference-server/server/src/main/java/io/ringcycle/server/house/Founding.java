package io.ringcycle.server.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Makes an organisation with what its first admin needs. */
@ApplicationScoped
@Transactional
public class Founding {
  @Inject private House house;
  @Inject private Keys keys;
  @Inject private Invitations invitations;

  /**
   * What is handed over, once.
   *
   * @param key of the organisation's systems
   * @param invitation by which the admin chooses a password
   */
  public record Founded(String key, Tickets.Made invitation) {
    /** Without the secrets, so that they reach no log. */
    @Override
    public String toString() {
      return "Founded[]";
    }
  }

  /** Makes it; nothing if there is one of that id. */
  public Optional<Founded> found(String organisation, String name, User admin) {
    if (house.organisations().contains(organisation)) {
      return Optional.empty();
    }
    house.found(organisation, name);
    house.keep(organisation, admin);
    String key = keys.make(organisation, Optional.empty(), "the first", KeyScope.ADMIN).key();
    return Optional.of(new Founded(key, invitations.invite(organisation, admin.id())));
  }
}
