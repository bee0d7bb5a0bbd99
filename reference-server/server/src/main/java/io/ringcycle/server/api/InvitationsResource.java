package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Secret;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Invitations;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Secrets by which users choose a password; an admin hands them over. */
@Path("users/{user}/invitation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class InvitationsResource {
  @Inject private Invitations invitations;
  @Inject private House house;
  @Inject private CurrentActor current;

  @POST
  public Secret invite(@PathParam("user") String user) {
    String organisation = current.actor().organisation();
    if (house.user(organisation, user).isEmpty()) {
      throw ProblemException.notFound("user");
    }
    return Secret.of(invitations.invite(organisation, user));
  }
}
