package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewCap;
import io.ringcycle.server.api.asked.NewOrganisation;
import io.ringcycle.server.api.shown.NewKey;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownCaps;
import io.ringcycle.server.calls.CallGate;
import io.ringcycle.server.calls.Caps;
import io.ringcycle.server.house.House;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The organisations of this server, for its operator; nothing of what is in them. */
@Path("operator/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@RequestScoped
public class OrganisationsResource {
  @Inject private House house;
  @Inject private OperatorsDeeds deeds;
  @Inject private Caps caps;
  @Inject private CallGate gate;

  @GET
  public Page<String> all() {
    return Page.all(house.organisations());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public NewKey make(@Nullable NewOrganisation asked) {
    NewOrganisation wanted = Given.body(asked);
    return deeds
        .found(wanted.theId(), wanted.theName(), wanted.user())
        .map(NewKey::of)
        .orElseThrow(
            () ->
                ProblemException.conflict(
                    "id-taken", "Id taken", "There is an organisation of that id."));
  }

  @PUT
  @Path("{organisation}/caps")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownCaps cap(@PathParam("organisation") String organisation, @Nullable NewCap asked) {
    if (!house.organisations().contains(organisation)) {
      throw ProblemException.notFound("organisation");
    }
    deeds.allow(organisation, Given.body(asked).cap());
    return ShownCaps.of(caps.of(organisation), gate.count(organisation));
  }
}
