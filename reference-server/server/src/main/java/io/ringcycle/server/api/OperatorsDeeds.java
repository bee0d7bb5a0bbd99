package io.ringcycle.server.api;

import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.calls.Cap;
import io.ringcycle.server.calls.Caps;
import io.ringcycle.server.house.Founding;
import io.ringcycle.server.house.User;
import io.ringcycle.server.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * What the operator does to an organisation, and that it is in the organisation's trail, where it
 * sees it: both are kept, or neither.
 */
@ApplicationScoped
@Transactional
public class OperatorsDeeds {
  @Inject private Founding founding;
  @Inject private Caps caps;
  @Inject private Trail trail;

  /** Makes an organisation; nothing if there is one of that id. */
  public Optional<Founding.Founded> found(String organisation, String name, User admin) {
    Optional<Founding.Founded> founded = founding.found(organisation, name, admin);
    founded.ifPresent(made -> note(organisation, "POST /operator/organisations"));
    return founded;
  }

  /** Allows an organisation so many calls. */
  public void allow(String organisation, Cap cap) {
    caps.allow(organisation, cap);
    note(organisation, "PUT /operator/organisations/{organisation}/caps");
  }

  private void note(String organisation, String deed) {
    trail.write(organisation, Roles.OPERATOR, "operator's secret", deed, "");
  }
}
