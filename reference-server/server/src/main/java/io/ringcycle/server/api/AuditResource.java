package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.audit.Deed;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Who saw and changed what, the latest first. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class AuditResource {
  @Inject private Trail trail;
  @Inject private CurrentActor current;

  @GET
  public Page<Deed> page(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.place(after);
    List<Deed> deeds = trail.before(current.actor().organisation(), before, Limit.checked(limit));
    Optional<String> next =
        deeds.size() < limit
            ? Optional.empty()
            : Optional.of(Cursor.of(deeds.get(deeds.size() - 1).no()));
    return new Page<>(deeds, next);
  }
}
